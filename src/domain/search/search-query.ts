import { lettersOf } from './search-pairs.ts';

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const HALF_WIDTH_MARK = /(?<=\p{Script=Han})[,.;:?!]|[,.;:?!](?=\p{Script=Han})/gu;
const WIDE_MARKS: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Quoted as a whole; quotation marks within a run are marks of the text. */
const QUOTED = /(?<=^|\s)(?:"[^"]*"|“[^”]*”|「[^」]*」)(?=$|\s)/g;
/** What parts words. Other marks are silent within a run, as they are in the index: 1+2. */
const NO_WORD = /[\p{So}\p{C}<>="\s]+/gu;
const OUTER_MARKS = new RegExp(`^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$`, 'gu');

const MOST_CHARACTERS = 200;
const MOST_WORDS = 10;

/**
 * The words of what was typed, each a run of letters that must stand in a text: parted by spaces or pictures, at most
 * ten, from no more than the first 200 characters. What stands in quotation marks is one word, its spaces dropped.
 * Full-width letters become plain, half-width marks between Han full; control characters and lone surrogates go.
 */
export function searchWords(typed: string): string[] {
  const words = [...typed.toWellFormed()]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))
    .replace(HALF_WIDTH_MARK, (mark) => WIDE_MARKS[mark] ?? mark)
    .replace(QUOTED, (quoted) => ` ${quoted.replace(/\s+/g, '')} `)
    .split(NO_WORD)
    .map((word) => word.replace(OUTER_MARKS, ''))
    .filter((word) => lettersOf(word).length > 0);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
