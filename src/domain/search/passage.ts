import { CLAUSE_MARKS } from './search-pairs.ts';

/** A piece of a text; a marked one is what the reader looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const CLAUSE_END = /[，。；：？！、…]+[”’」』》）]*/gu;
const BEFORE = 24;
const CUT = '……';

/**
 * Matches any of the words as the index does: letter by letter, whatever quotation marks stand between. Only letters,
 * digits and clause marks are kept of a word, and these mean themselves in a pattern.
 */
function patternOf(words: string[]): RegExp | undefined {
  const sources = words.map((word) =>
    [...word]
      .filter((character) => LETTER.test(character) || CLAUSE_MARKS.includes(character))
      .join(`[^\\p{L}\\p{N}${CLAUSE_MARKS}]*`),
  );
  const longestFirst = sources.filter((source) => source !== '').sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.join('|'), 'giu');
}

/** A text parted into what was looked for and what stands around it. */
export function markWords(text: string, words: string[]): Piece[] {
  const pattern = patternOf(words);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    pieces.push({ text: text.slice(from, match.index), marked: false }, { text: match[0], marked: true });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function clauseEnds(line: string): number[] {
  return [...line.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
}

/** The place before the character that stands at `at`, where that is one of two halves. */
function beforeCharacter(line: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at - 1 : at;
}

function cutLine(line: string, at: number, most: number): string {
  const ends = clauseEnds(line);
  const start = at <= BEFORE ? 0 : (ends.find((end) => end >= at - BEFORE && end <= at) ?? beforeCharacter(line, at - BEFORE));
  const ahead = start === 0 ? '' : CUT;
  if (line.length - start <= most) return ahead + line.slice(start);
  const stop = ends.findLast((end) => end > start + most / 2 && end <= start + most) ?? beforeCharacter(line, start + most);
  return ahead + line.slice(start, stop) + CUT;
}

/**
 * The passage of a text in which the words stand, about `most` characters of one line, cut after punctuation where
 * that can be; the line that holds most of the words is taken, or the first one where none does.
 */
export function cutPassage(text: string, words: string[], most: number): string {
  const pattern = patternOf(words);
  const lines = text.split('\n').filter((line) => line !== '');
  const scored = lines.map((line) => {
    const matches = pattern ? [...line.matchAll(pattern)] : [];
    return { line, at: matches[0]?.index ?? 0, held: new Set(matches.map(([match]) => match)).size };
  });
  const best = scored.reduce((a, b) => (b.held > a.held ? b : a), scored[0] ?? { line: '', at: 0, held: 0 });
  return cutLine(best.line, best.at, most);
}
