import { closest } from 'fastest-levenshtein';

/** The candidate that takes the fewest changed letters to reach from `value`; undefined when there is none. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  return candidates.length === 0 ? undefined : closest(value, candidates);
}
