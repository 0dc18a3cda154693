import type { PartialDate } from '../schema/partial-date.ts';

/** True when one date lies before another, compared only as far as both are known: 1960 is not before 1960-04. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
