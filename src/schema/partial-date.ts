import { z } from 'astro/zod';

/** True when the month and day, where given, exist in the calendar. */
function existsInCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return true;
  if (day === undefined) return month >= 1 && month <= 12;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/**
 * A Gregorian date to the precision known: `1960`, `1960-04` or `1960-04-14`.
 * YAML reads a bare year as a number, so a number is accepted and kept as text.
 */
export const partialDateSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '日期写成 1960、1960-04 或 1960-04-14')
      .refine(existsInCalendar, '历书上没有这一天'),
  )
  .describe('公历日期，知道多少写多少：1960、1960-04 或 1960-04-14');

/** A Gregorian date of which the day is known: `1960-04-14`. */
export const fullDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期写到日，如 2026-11-21')
  .refine(existsInCalendar, '历书上没有这一天');

export type PartialDate = z.infer<typeof partialDateSchema>;
