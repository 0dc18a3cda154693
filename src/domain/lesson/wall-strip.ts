import { countedPhrases } from '../text/fit-lines.ts';

/** A line of the board as a strip for the wall: its rows, and how many ems of its type go across the sheet. */
export interface WallStrip {
  rows: string[];
  fit: number;
}

/** What a strip is printed on: A4 on its side within its margins, in millimetres. */
const SHEET = { width: 277, height: 189 };

/** How wide a character stands, how high a row is, both in ems, and how many characters a row takes whole. Pinyin wants room both ways. */
const PLAIN = { width: 1, height: 1.2, row: 6 };
const WITH_PINYIN = { width: 1.4, height: 1.7, row: 5 };
const NARROW = 0.6;
/** Type is never larger than with this many ems across; it is fitted in steps of half an em while it is large, as fit.css has them. */
const LEAST = 4;
const LARGE = 8.5;

type Setting = typeof PLAIN;

const lengthOf = (text: string): number => [...text].length;

/** What a row may be put together from: the phrases between spaces and after punctuation; of one that is too long, its words. */
function partsOf(line: string, { row }: Setting): string[] {
  const phrases = line.match(/[^\s：，。；？！、]+[：，。；？！、]*\s*/gu) ?? [line];
  return phrases.flatMap((phrase) => (lengthOf(phrase.trim()) > row ? countedPhrases(phrase) : [phrase]));
}

/** Every way to put parts, in their order, into rows. */
function waysToStack([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  if (rest.length === 0) return [[first]];
  return waysToStack(rest).flatMap(([next = '', ...rows]) => [[first + next, ...rows], [first, next, ...rows]]);
}

/** How many ems go across the sheet when the widest row fills it, or when the rows fill its height. */
function fitOf(rows: readonly string[], { width, height }: Setting): number {
  const widths = rows.map((row) => [...row].reduce((sum, character) => sum + (/\p{ASCII}/u.test(character) ? NARROW : width), 0));
  const across = Math.max(LEAST, ...widths, (rows.length * height * SHEET.width) / SHEET.height);
  return across <= LARGE ? Math.ceil(across * 2) / 2 : Math.ceil(across);
}

/** A line of the board in the rows that let its type be largest, and of these in the fewest. */
export function wallStrip(line: string, hasPinyin: boolean): WallStrip {
  const setting = hasPinyin ? WITH_PINYIN : PLAIN;
  const ways = waysToStack(partsOf(line, setting)).map((way): WallStrip => {
    const rows = way.map((row) => row.trim());
    return { rows, fit: fitOf(rows, setting) };
  });
  return ways.reduce((best, way) => (way.fit < best.fit || (way.fit === best.fit && way.rows.length < best.rows.length) ? way : best));
}
