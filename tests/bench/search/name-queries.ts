import { COMMON_CHARACTERS } from '../../../src/domain/reading/common-character.ts';
import { isOneSlip } from '../../../src/domain/name/is-one-slip.ts';
import type { PersonEntry, ReadText } from '../../../src/domain/name/suggestion-data.ts';
import { characterSounds } from '../../../src/loaders/character-sounds.ts';
import type { Corpus } from './corpus.ts';
import { traditionalForms } from './run-queries.ts';
import { between, pick, sample, seeded, type Random } from './seeded.ts';

const SEED = 21;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** What is typed for a person, and the ids of all who are meant by it as well as he or she. */
export interface NameQuery {
  typed: string;
  right: ReadonlySet<string>;
}

/** All questions of one way of naming a person. */
export interface NameQueries {
  label: string;
  queries: NameQuery[];
}

/** One way of naming a person: what is typed, or nothing where it cannot be typed so; and whom it means. */
interface Way {
  label: string;
  type: (person: PersonEntry, random: Random) => string | undefined;
  means: (typed: string, person: PersonEntry) => boolean;
}

const spelled = ({ syllables }: ReadText) => syllables.join('');
const initials = ({ syllables }: ReadText) => syllables.map((syllable) => syllable[0]).join('');
const givenName = ({ kind, name }: PersonEntry) => (kind === 'person' && [...name.text].length > 2 ? [...name.text].slice(-2).join('') : undefined);

const soundsOf = new Map(COMMON_CHARACTERS.map((character) => [character, characterSounds(character)]));

const soundsLike = (typed: string, { text, syllables }: ReadText) =>
  [...typed].length === syllables.length &&
  [...typed].every((character, at) => character === [...text][at] || (soundsOf.get(character) ?? []).includes(syllables[at]!));

/** A name with one character replaced by another one of the same sound. */
function misheard({ name }: PersonEntry, random: Random): string | undefined {
  const characters = [...name.text];
  const places = [...characters.keys()].filter((at) => others(at).length > 0);
  function others(at: number): string[] {
    return COMMON_CHARACTERS.filter((other) => other !== characters[at] && soundsOf.get(other)!.includes(name.syllables[at]!));
  }
  if (characters.length !== name.syllables.length || places.length === 0) return undefined;
  const at = pick(random, places);
  return characters.with(at, pick(random, others(at))).join('');
}

/** Pinyin with a letter left out, put twice, swapped with the next one, or wrong. */
function mistyped({ name }: PersonEntry, random: Random): string {
  const letters = [...spelled(name)];
  const at = between(random, 1, letters.length - 2);
  const [letter, next] = [letters[at]!, letters[at + 1]!];
  const slips = [letters.toSpliced(at, 1), letters.toSpliced(at, 0, letter), letters.toSpliced(at, 2, next, letter), letters.with(at, pick(random, ALPHABET))];
  return pick(random, slips).join('');
}

function ways(): Way[] {
  const toTraditional = traditionalForms();
  const changed = (text: string) => (toTraditional(text) === text ? undefined : toTraditional(text));
  return [
    { label: '全名', type: ({ name }) => name.text, means: (typed, { name }) => name.text === typed },
    { label: '只打名字', type: givenName, means: (typed, person) => givenName(person) === typed || person.name.text === typed },
    { label: '别名', type: ({ aliases }) => aliases[0]?.text, means: (typed, { aliases }) => aliases.some(({ text }) => text === typed) },
    { label: '全拼', type: ({ name }) => spelled(name), means: (typed, { name }) => spelled(name) === typed },
    { label: '首字母', type: ({ name }) => initials(name), means: (typed, { name }) => initials(name) === typed },
    { label: '繁体', type: ({ name }) => changed(name.text), means: (typed, { name }) => changed(name.text) === typed },
    { label: '同音错字', type: misheard, means: (typed, { name }) => soundsLike(typed, name) },
    { label: '拼音错一键', type: mistyped, means: (typed, { name }) => isOneSlip(typed, spelled(name)) },
  ];
}

/** True where a slip has led to what is right for somebody else. */
const isSomebody = (typed: string, people: readonly PersonEntry[]) =>
  people.some(({ name, aliases }) => [name, ...aliases].some((one) => one.text === typed || spelled(one) === typed || initials(one) === typed));

const SLIPS = ['同音错字', '拼音错一键'];

/** For each way of naming a person: questions for every shipped person and for some of the made-up ones. */
export function nameQueries({ people: { shipped, made } }: Corpus, count: number): NameQueries[] {
  const random = seeded(SEED);
  const people = [...shipped, ...made];
  const nicknamed = made.filter(({ aliases }) => aliases.length > 0);
  return ways().map(({ label, type, means }) => {
    const asked = [...shipped, ...sample(random, label === '别名' ? nicknamed : made, Math.max(0, count - shipped.length))];
    const typed = new Set(asked.flatMap((person) => type(person, random) ?? []));
    const unclear = (text: string) => SLIPS.includes(label) && isSomebody(text, people);
    const queries = [...typed].filter((text) => !unclear(text)).map((text) => ({ typed: text, right: new Set(people.filter((person) => means(text, person)).map(({ id }) => id)) }));
    return { label, queries };
  });
}
