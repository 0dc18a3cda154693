/** Numbers from 0 to below 1, the same ones for the same seed: a linear congruential generator with a mixed output. */
export type Random = () => number;

const STEP = 0x6d_2b_79_f5;
const RANGE = 2 ** 32;

/** Makes a generator of its own for a seed, so that what is added to one list leaves the others as they were. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** One of a list. Throws for an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('An empty list.');
  return one;
}

/** Some of a list, each at most once, in another order. */
export function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
