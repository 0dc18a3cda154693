import type { Decade } from './group-by-decade.ts';

/** People of one decade that stand together on a page of the timeline. */
export interface Sheet<T> extends Decade<T> {
  /** Which part of its decade it is, where one page does not hold them all. */
  part?: number;
}

/**
 * Cuts a timeline that is too long for one page into sheets of at most `most` people, each of one decade: `1920s`,
 * and where a decade is longer `1950s-1`, `1950s-2`. Gives none where everyone fits on one page.
 */
export function cutSheets<T>(decades: readonly Decade<T>[], most: number): Sheet<T>[] {
  const count = decades.reduce((sum, { list }) => sum + list.length, 0);
  return count <= most ? [] : decades.flatMap((decade) => cutDecade(decade, most));
}

function cutDecade<T>(decade: Decade<T>, most: number): Sheet<T>[] {
  const parts = Math.ceil(decade.list.length / most);
  if (parts === 1) return [decade];
  return Array.from({ length: parts }, (_, index) => ({
    ...decade,
    id: `${decade.id}-${index + 1}`,
    part: index + 1,
    list: decade.list.slice(index * most, (index + 1) * most),
  }));
}
