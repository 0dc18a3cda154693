import { toneless } from '../name/toneless.ts';

/** The entries under one letter of pinyin. */
export interface LetterGroup<T> {
  /** A to Z; `#` for what begins with neither a Han character nor a letter. */
  letter: string;
  entries: T[];
}

export const ALPHABET: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const OTHER_LETTER = '#';

/** Names the section of a letter on its page. */
export function letterId(letter: string): string {
  return letter === OTHER_LETTER ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}

const letterOf = (pinyin: string) => (/^[a-z]/.test(pinyin) ? pinyin[0]!.toUpperCase() : OTHER_LETTER);
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byLetter = (a: string, b: string) => Number(a === OTHER_LETTER) - Number(b === OTHER_LETTER) || byCode(a, b);

/** Sets entries in the order of their readings and gathers them by the first letter. */
export function groupByLetter<T>(entries: readonly T[], readingOf: (entry: T) => readonly string[]): LetterGroup<T>[] {
  const read = entries.map((entry) => ({ entry, pinyin: toneless(readingOf(entry).join(' ')) })).sort((a, b) => byCode(a.pinyin, b.pinyin));
  const groups = Map.groupBy(read, ({ pinyin }) => letterOf(pinyin));
  return [...groups].sort(([a], [b]) => byLetter(a, b)).map(([letter, list]) => ({ letter, entries: list.map(({ entry }) => entry) }));
}
