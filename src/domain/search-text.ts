/** Ends a line of an indexed text: invisible, and no white space, so that Pagefind keeps it. */
const LINE_END = '\u2063';

/** Marks that part clauses. They are indexed, so that a phrase is not found across a full stop unless it holds one. */
export const CLAUSE_MARKS = `，。、；：？！${LINE_END}`;

const SINGLE = `[\\p{Script=Han}${CLAUSE_MARKS}]`;
const SILENT = `[^\\p{L}\\p{N}${CLAUSE_MARKS}\\s]`;

/** A character that is a word of its own, with the quotation marks and the like that follow it. */
const SINGLE_WORD = new RegExp(`${SINGLE}${SILENT}*`, 'gu');
const ADDED_SPACE = new RegExp(`(?<=${SINGLE}${SILENT}*) +| +(?=${SINGLE})`, 'gu');

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const HALF_WIDTH_MARK = /(?<=\p{Script=Han})[,.;:?!]|[,.;:?!](?=\p{Script=Han})/gu;
const WIDE_MARKS: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };
const NO_WORD = /[\p{S}\p{C}"\s]+/gu;
const OUTER_MARKS = new RegExp(`^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$`, 'gu');

const MOST_CHARACTERS = 200;
const MOST_WORDS = 10;

/**
 * A text as it is indexed: every Han character and every clause mark is a word of its own, a line break a mark.
 * Measured on Pagefind 1.6: its own division of Chinese finds texts in which the characters merely stand apart.
 */
export function spaceHan(text: string): string {
  return text.replace(/\s*\n\s*/g, LINE_END).replace(SINGLE_WORD, ' $& ').replace(/ {2,}/g, ' ').trim();
}

/** The text before `spaceHan`; spaces between Han and Latin letters are left out. */
export function unspaceHan(text: string): string {
  return text.replace(ADDED_SPACE, '').replaceAll(LINE_END, '\n');
}

/** What a reader typed, ready for the index. */
export interface SearchQuery {
  /** The words that must all stand in a text, as the reader wrote them. */
  words: string[];
  /** Each word as Pagefind is asked for it: its characters one after another, in quotation marks. */
  phrases: string[];
  /** All characters without quotation marks: the question by which the results are put in order. */
  ranking: string;
}

/**
 * Reads what was typed: words parted by spaces or symbols, at most ten, and no more than the first 200 characters.
 * Full-width letters become plain, half-width marks between Han full; control characters and lone surrogates go.
 */
export function toSearchQuery(typed: string): SearchQuery {
  const words = [...typed.toWellFormed()]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))
    .replace(HALF_WIDTH_MARK, (mark) => WIDE_MARKS[mark] ?? mark)
    .split(NO_WORD)
    .map((word) => word.replace(OUTER_MARKS, ''))
    .filter((word) => word !== '');
  const kept = [...new Set(words)].slice(0, MOST_WORDS);
  const spaced = kept.map(spaceHan);
  return { words: kept, phrases: spaced.map((word) => `"${word}"`), ranking: spaced.join(' ') };
}
