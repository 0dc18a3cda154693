import { hashText } from '../hash-text.ts';

/** An item out of its place, with where it belongs, counted from 0. */
export interface Shuffled<T> {
  item: T;
  place: number;
}

/**
 * The items in another order, the same on every build: pupil's sheet, teacher's key and file agree. Two items or more
 * never stand in their own order.
 */
export function shuffle<T>(items: readonly T[], textOf: (item: T) => string): Shuffled<T>[] {
  const placed = items.map((item, place) => ({ item, place, weight: hashText(textOf(item)) }));
  const sorted = placed.toSorted((a, b) => a.weight - b.weight || a.place - b.place);
  const isInOrder = sorted.every(({ place }, index) => place === index);
  const turned = isInOrder ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
  return turned.map(({ item, place }) => ({ item, place }));
}
