import type { PartialDate } from '../../schema/partial-date.ts';

const LEAP_YEAR = 2000;
const HOUR = 3_600_000;

/** Every day of a calendar year as `MM-DD`, 29 February among them. */
export const DAYS: readonly string[] = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(LEAP_YEAR, 0, index + 1)).toISOString().slice(5, 10),
);

/** The month and day of a date, `MM-DD`; undefined where the date is not known to the day. */
export function dayOf(date: PartialDate): string | undefined {
  return date.length === 'YYYY-MM-DD'.length ? date.slice(5) : undefined;
}

/** The date in China at a moment, `YYYY-MM-DD`, whatever the reader's clock zone: UTC+8 all year (GB/T 7408.1—2023). */
export function chinaDate(moment: Date): string {
  return new Date(moment.getTime() + 8 * HOUR).toISOString().slice(0, 10);
}

/** The month and day in China at a moment, `MM-DD`. */
export function chinaDay(moment: Date): string {
  return chinaDate(moment).slice(5);
}

/** Month and day as numbers. */
export function splitDay(day: string): { month: number; date: number } {
  const [month, date] = day.split('-').map(Number);
  return { month: month!, date: date! };
}

/** A day in words: 10月8日. */
export function formatDay(day: string): string {
  const { month, date } = splitDay(day);
  return `${month}月${date}日`;
}

/** The day before and the day after; the year is a ring. Takes one of `DAYS`. */
export function neighbourDays(day: string): { previous: string; next: string } {
  const at = DAYS.indexOf(day);
  return { previous: DAYS.at(at - 1)!, next: DAYS[(at + 1) % DAYS.length]! };
}
