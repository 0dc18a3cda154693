import { readDates } from './date-in-text.ts';
import { bareWords, type Evidence } from './fact-evidence.ts';
import { readNumbers, statesNumber, type CountedNumber } from './number-in-text.ts';

/** Something in a text that only a source can bear out. */
export type Claim = { text: string; index: number } & (
  | { kind: 'date'; date: string }
  | { kind: 'number'; number: CountedNumber }
  | { kind: 'quotation' }
  | { kind: 'honour' }
);

const QUOTATION = /“([^”]+)”/gu;
/** A book or article, with the publisher that stands after it. */
const CITED_WORK = /《[^》]*》(?:（[^）]*）)?/gu;
const MARK = /\[\^[^\]]*\]/gu;
const END_MARKS = /[，。！？；：、]+$/u;

const blank = (found: string) => '□'.repeat(found.length);

function find(text: string, pattern: RegExp, kind: 'honour' | 'quotation'): Claim[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    text: (match[1] ?? match[0]).replace(END_MARKS, ''),
    index: match.index,
  }));
}

function datesIn(text: string, year: string | undefined): Claim[] {
  return readDates(text, year).map((one) => ({ kind: 'date', ...one }));
}

function numbersIn(text: string): Claim[] {
  return readNumbers(text)
    .filter(statesNumber)
    .map((number) => ({ kind: 'number', text: number.text, index: number.index, number }));
}

/** Blanks out what has been read as something else; lengths stay, so that places do. */
function without(text: string, claims: readonly Claim[]): string {
  return claims.reduce((rest, { text: { length }, index }) => rest.slice(0, index) + '□'.repeat(length) + rest.slice(index + length), text);
}

/**
 * The dates, numbers, quotations and honours that a text claims, in this order. `titles` matches the titles of
 * honours; `year` is the one that a month without a year belongs to. Cited works and marks claim nothing.
 */
export function findClaims(text: string, titles: RegExp, year?: string): Claim[] {
  const plain = text.replace(MARK, blank).replace(CITED_WORK, blank);
  const honours = find(plain, titles, 'honour');
  const withoutTitles = without(plain, honours);
  const quotations = find(withoutTitles, QUOTATION, 'quotation').filter(({ text: quoted }) => !quoted.includes('□'));
  const prose = withoutTitles.replace(QUOTATION, blank);
  const dates = datesIn(prose, year);
  return [...dates, ...numbersIn(without(prose, dates)), ...quotations, ...honours];
}

/** True when a date is the one claimed, or more exact, or in the decade claimed. */
function isWithin(date: string, claimed: string): boolean {
  return date.startsWith(claimed) || (claimed.endsWith('0s') && date.startsWith(claimed.slice(0, 3)));
}

/** True when the evidence says what is claimed, at least as precisely. */
export function bearsOut(one: Evidence, claim: Claim): boolean {
  if (claim.kind === 'date') return one.dates.some((date) => isWithin(date, claim.date));
  if (claim.kind === 'number') return one.numbers.has(claim.number.key);
  return one.words.includes(bareWords(claim.text));
}
