import type { ReadText } from './suggestion-data.ts';

const READ = /[\p{Script=Han}\d]/gu;
const SYLLABLE = /^[a-z]+$/;

/** The characters of a text that have a syllable each: Han and digits. */
export function readCharacters(text: string): string[] {
  return text.match(READ) ?? [];
}

/** The syllable that each character has most often in the given texts. */
export function usualSounds(texts: readonly ReadText[]): Map<string, string> {
  const pairs = texts.flatMap(({ text, syllables }) => readCharacters(text).map((character, at) => [character, syllables[at] ?? ''] as const));
  const byCharacter = Map.groupBy(pairs.filter(([, syllable]) => SYLLABLE.test(syllable)), ([character]) => character);
  return new Map([...byCharacter].map(([character, list]) => [character, mostFrequent(list.map(([, syllable]) => syllable))]));
}

function mostFrequent(syllables: readonly string[]): string {
  const groups = [...Map.groupBy(syllables, (syllable) => syllable).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most))[0]!;
}

/** A text with the usual syllables; a character without one stands for itself. */
export function usualReading(text: string, sounds: ReadonlyMap<string, string>): string[] {
  return readCharacters(text).map((character) => sounds.get(character) ?? character);
}
