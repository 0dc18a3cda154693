import { toneless } from './toneless.ts';

const MOST_WORDS = 10;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;
const LATIN = /^[\p{Script=Latin}\p{M}\d]+$/u;

/** True for a word in letters, such as pinyin with or without tones. */
export function isLatin(word: string): boolean {
  return LATIN.test(word);
}

/** The words of a normalised question, at most ten: lower case, pinyin without tones, marks left out. */
export function queryWords(query: string): string[] {
  const words = query.split(NO_WORD).filter((word) => word !== '');
  return words.slice(0, MOST_WORDS).map((word) => (isLatin(word) ? toneless(word) : word.toLowerCase()));
}
