import { COMMON_CHARACTERS } from '../../../src/domain/reading/common-character.ts';
import type { PersonEntry, ReadText } from '../../../src/domain/name/suggestion-data.ts';
import { characterSounds } from '../../../src/loaders/character-sounds.ts';
import { pick, type Random } from './seeded.ts';

/** Every name begins so: nobody takes such a person for a real one. */
export const SAMPLE_SURNAME = '样例';
const SURNAME: ReadText = { text: SAMPLE_SURNAME, syllables: ['yang', 'li'] };
/** One in so many has a nickname. */
const NICKNAMED = 5;

const read = (text: string): ReadText => ({ text, syllables: [...text].map((character) => characterSounds(character)[0]!) });

const join = (...texts: ReadText[]): ReadText => ({ text: texts.map(({ text }) => text).join(''), syllables: texts.flatMap(({ syllables }) => syllables) });

function usualId([surname = '', ...given]: readonly string[]): string {
  return `${surname}-${given.join('')}`;
}

/** People who plainly do not exist, each with a name of its own; where two are written alike in letters, the id has a number. */
export function samplePeople(random: Random, count: number, descriptions: readonly string[]): PersonEntry[] {
  const twoCharacters = () => read(pick(random, COMMON_CHARACTERS) + pick(random, COMMON_CHARACTERS));
  const names = new Set<string>();
  const ids = new Set<string>();
  const people: PersonEntry[] = [];
  while (people.length < count) {
    const name = join(SURNAME, twoCharacters());
    if (names.has(name.text)) continue;
    names.add(name.text);
    const usual = usualId(name.syllables);
    const id = ids.has(usual) ? `${usual}-${people.length}` : usual;
    ids.add(id);
    const aliases = people.length % NICKNAMED === 0 ? [join(twoCharacters(), SURNAME)] : [];
    people.push({ id, kind: 'person', name, fullName: name.text, description: pick(random, descriptions), aliases });
  }
  return people;
}
