
/** A word with its readings, one for each of its Han characters. */
export interface ReadingPhrase {
  phrase: string;
  readings: readonly string[];
  /** True for a single character whose usual reading was looked through. */
  default?: boolean | undefined;
}

/** Who settled a reading: a listed phrase, a name of the collection, a reviewed default, or nobody but the dictionary. */
export type ReadingAuthority = 'phrase' | 'name' | 'default' | 'proposal';

/** A character of a text; punctuation, digits and letters have no reading. */
export interface ReadCharacter {
  character: string;
  reading?: { syllable: string; by: ReadingAuthority };
}

/** Names and phrases by the character with which they begin. */
export type ReadingLexicon = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  by: Exclude<ReadingAuthority, 'proposal'>;
  characters: string[];
  /** Undefined where a character has no reading. */
  syllables: (string | undefined)[];
}

interface Settled {
  entry: Entry;
  syllable: string;
}

/** Proposes a syllable for each code point of a text. */
export type ProposeReadings = (text: string) => string[];

const RANK = { phrase: 2, name: 1, default: 0 } as const;
/** Han characters but 丨, which stands in titles for an upright stroke. */
const READ = /(?!丨)\p{Script=Han}/u;
const READ_IN_NAMES = /[\p{Script=Han}\d]/u;

function toEntry(by: Entry['by'], text: string, readings: readonly string[], isRead: RegExp): Entry {
  const characters = [...text];
  let next = 0;
  const spoken = characters.map((character) => (isRead.test(character) ? readings[next++] : undefined));
  return { by, characters, syllables: spoken.map((syllable, at) => (READ.test(characters[at]!) ? syllable : undefined)) };
}

/** Puts phrases and names in order for `annotateText`. The digits of a name have a syllable each, those of a phrase none. */
export function readingLexicon(
  phrases: readonly ReadingPhrase[],
  names: readonly { name: string; reading: readonly string[] }[],
): ReadingLexicon {
  const entries = [
    ...phrases.map((one) => toEntry(one.default ? 'default' : 'phrase', one.phrase, one.readings, READ)),
    ...names.map(({ name, reading }) => toEntry('name', name, reading, READ_IN_NAMES)),
  ];
  return Map.groupBy(entries, ({ characters }) => characters[0]!);
}

function outweighs(entry: Entry, other: Entry): boolean {
  const difference = RANK[entry.by] - RANK[other.by];
  return difference === 0 ? entry.characters.length > other.characters.length : difference > 0;
}

function settle(characters: readonly string[], lexicon: ReadingLexicon): (Settled | undefined)[] {
  const settled: (Settled | undefined)[] = characters.map(() => undefined);
  characters.forEach((first, start) => {
    for (const entry of lexicon.get(first) ?? []) {
      if (!entry.characters.every((character, at) => characters[start + at] === character)) continue;
      entry.syllables.forEach((syllable, at) => {
        const before = settled[start + at];
        if (syllable && (!before || outweighs(entry, before.entry))) settled[start + at] = { entry, syllable };
      });
    }
  });
  return settled;
}

/**
 * A text with the reading of each Han character: of the longest phrase that covers it, else of the longest name, else
 * its default, else as proposed. A default gives way where the proposal differs, so that a new text is looked at.
 */
export function annotateText(text: string, lexicon: ReadingLexicon, propose: ProposeReadings): ReadCharacter[] {
  const characters = [...text];
  const settled = settle(characters, lexicon);
  const proposed = propose(text);
  return characters.map((character, at) => {
    if (!READ.test(character)) return { character };
    const found = settled[at];
    const holds = found && (found.entry.by !== 'default' || found.syllable === proposed[at]);
    if (!holds) return { character, reading: { syllable: proposed[at]!, by: 'proposal' } };
    return { character, reading: { syllable: found.syllable, by: found.entry.by } };
  });
}
