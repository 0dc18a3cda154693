import type { PartialDate } from '../schema/partial-date.ts';

/** The year of a date of any precision. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** A date in words, Arabic numerals as GB/T 15835—2011 asks: 1960年4月14日, 1960年4月, 1960年. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** Orders dates of any precision; a year alone stands before the months of that year. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
