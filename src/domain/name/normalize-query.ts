const MOST_CHARACTERS = 200;
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const SPACES = /[\s\p{Cc}]+/gu;

const DIGITS = '〇一二三四五六七八九';
const DIGIT = '[〇○零一二三四五六七八九]';
const NUMERAL = '[〇○零一二三四五六七八九十百千万]';
const YEAR = new RegExp(`(?<!${NUMERAL})(?:一[八九]|二[〇○零])${DIGIT}{2}(?!${NUMERAL})`, 'gu');

function readYear(year: string): string {
  return [...year.replace(/[○零]/gu, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
}

/**
 * What a reader typed, as the collection would write it: plain letters for full-width ones, 1959 for 一九五九, simplified
 * characters where `simplify` knows them. Marks, quotation marks and case stay; no more than 200 characters are kept.
 */
export function normalizeQuery(typed: string, simplify: (character: string) => string = (character) => character): string {
  return [...typed.toWellFormed()]
    .slice(0, MOST_CHARACTERS)
    .map(simplify)
    .join('')
    .replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))
    .replace(YEAR, readYear)
    .replace(SPACES, ' ')
    .trim();
}
