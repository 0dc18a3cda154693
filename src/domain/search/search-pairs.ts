/** Ends a line of an indexed text: invisible, and no white space, so that Pagefind keeps it. */
const LINE_END = '\u2063';

/** Stands for a space inside an indexed text: Pagefind drops it from a word, so that it parts none. */
const SPACE = '\u2062';

/** Stands behind a capital: the index knows small letters alone. */
const CAPITAL = '\u2064';

/** Marks that part clauses. They are indexed, so that a run is not found across a full stop unless it holds one. */
export const CLAUSE_MARKS = `，。、；：？！${LINE_END}`;

const LETTER = `[\\p{L}\\p{N}${CLAUSE_MARKS}]`;
const SILENT = `[^\\p{L}\\p{N}${CLAUSE_MARKS}]*`;

/** A letter, digit or clause mark with the quotation marks and the like that follow it. */
const LETTER_AND_SILENCE = new RegExp(`(${LETTER})(${SILENT})`, 'gu');

const ALPHABET = 26;
const CODE_LENGTH = 4;
const FIRST_CODE = 'a'.charCodeAt(0);
const PAIR = new RegExp(`^([a-z]{${CODE_LENGTH}})[a-z]{${CODE_LENGTH}}(${SILENT})$`, 'u');

/**
 * A letter as four letters of the alphabet, which hold every plane of Unicode that has letters. On a page in Chinese
 * Pagefind parts a question by the browser's own dictionary, pairs of Han characters too; this it leaves whole.
 */
function encode(letter: string): string {
  let rest = letter.codePointAt(0)!;
  let code = '';
  for (let at = 0; at < CODE_LENGTH; at += 1) {
    code = String.fromCharCode(FIRST_CODE + (rest % ALPHABET)) + code;
    rest = Math.floor(rest / ALPHABET);
  }
  return code;
}

function decode(code: string): string {
  return String.fromCodePoint([...code].reduce((sum, letter) => sum * ALPHABET + letter.charCodeAt(0) - FIRST_CODE, 0));
}

/**
 * A text as it is indexed: each letter together with the next one is a word, so that a run of letters is a run of
 * words; the last one with the end of the line. Pairs are rare where single characters are not: at 10,000 stories their lists are some hundred times shorter.
 * Measured on Pagefind 1.6: its own division of Chinese finds texts in which the characters merely stand apart.
 */
export function pairLetters(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, LINE_END).replace(/\s+/g, SPACE);
  const letters = [...line.matchAll(LETTER_AND_SILENCE)];
  const codes = letters.map(([, letter]) => encode(letter!.toLowerCase()));
  const capitals = letters.map(([, letter]) => (letter === letter!.toLowerCase() ? '' : CAPITAL));
  // The last letter is paired too: Pagefind answers a word that is nowhere by the longest one that begins it.
  const words = letters.map(([, , silence], at) => `${codes[at]}${codes[at + 1] ?? encode(LINE_END)}${capitals[at]}${silence}`);
  const lead = line.slice(0, letters[0]?.index ?? line.length);
  return (lead === '' ? words : [lead, ...words]).join(' ');
}

/** The text before `pairLetters`. */
export function unpairLetters(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(PAIR, (_, code: string, silence: string) => decode(code) + silence))
    .join('')
    .replace(new RegExp(`(.)${CAPITAL}`, 'gu'), (_, letter: string) => letter.toUpperCase())
    .replaceAll(LINE_END, '\n')
    .replaceAll(SPACE, ' ');
}

/** The letters of a text as they are indexed, small: what two runs must share to be the same. */
export function lettersOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(LETTER_AND_SILENCE), ([, letter]) => letter!);
}

/** The words of the index that a run of letters is; one letter alone is the beginning of its words. */
export function pairsOf(run: string): string[] {
  const codes = lettersOf(run).map(encode);
  return codes.length < 2 ? codes : codes.slice(1).map((code, at) => codes[at]! + code);
}
