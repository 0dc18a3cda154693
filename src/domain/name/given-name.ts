import type { PersonEntry, ReadText } from './suggestion-data.ts';

const LONG = 4;

/** A person's name without the surname, of one character or, in long names, two; none for a collective. */
export function givenNames({ kind, name }: PersonEntry): ReadText[] {
  const characters = [...name.text];
  if (kind === 'collective' || characters.length !== name.syllables.length) return [];
  const surnames = characters.length >= LONG ? [1, 2] : [1];
  return surnames.map((from) => ({ text: characters.slice(from).join(''), syllables: name.syllables.slice(from) }));
}
