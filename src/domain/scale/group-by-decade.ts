import type { Life } from './life.ts';

/** Those whose life begins in one decade. */
export interface Decade<T> {
  /** `1920s`; `unknown` where no beginning is confirmed. */
  id: string;
  /** First year of the decade. */
  from?: number;
  list: T[];
}

const decadeOf = ({ from }: Life) => (from === undefined ? undefined : Math.floor(from / 10) * 10);

/** People in their order, gathered by the decade of their beginning; decades in order, the unknown last. */
export function groupByDecade<T extends { life: Life }>(people: readonly T[]): Decade<T>[] {
  const groups = [...Map.groupBy(people, ({ life }) => decadeOf(life))];
  return groups
    .sort(([a = Infinity], [b = Infinity]) => a - b)
    .map(([from, list]) => (from === undefined ? { id: 'unknown', list } : { id: `${from}s`, from, list }));
}
