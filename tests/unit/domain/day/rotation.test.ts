import { expect, test } from '@playwright/test';
import { DAYS } from '../../../../src/domain/day/day-of-year.ts';
import { rotate } from '../../../../src/domain/day/rotation.ts';

const storiesOf = (count: number) => Array.from({ length: count }, (_, index) => `zhangsan-yangli-${index * 7919}`);
const FREE = DAYS.filter((_, index) => index % 9 !== 4);

/** On how many days each story stands. */
function countTurns(turns: Map<string, string>, ids: string[]): number[] {
  return ids.map((id) => [...turns.values()].filter((one) => one === id).length);
}

const changed = (before: Map<string, string>, after: Map<string, string>) => [...after].filter(([day, id]) => before.get(day) !== id).length;

test('every day has a story, the same one however the stories are ordered', () => {
  const ids = storiesOf(37);
  const turns = rotate(DAYS, ids);
  expect([...turns.keys()].sort()).toEqual(DAYS);
  expect(new Map([...rotate(DAYS.toReversed(), ids.toReversed())].sort())).toEqual(new Map([...turns].sort()));
});

test('every story stands on a day, as long as there are days for all', () => {
  for (const count of [1, 2, 37, 100, 200, 300, FREE.length]) {
    const ids = storiesOf(count);
    expect(Math.min(...countTurns(rotate(FREE, ids), ids)), `${count} stories`).toBeGreaterThanOrEqual(1);
  }
});

test('with more stories than days no day is lost and no story stands twice', () => {
  const ids = storiesOf(1000);
  const turns = rotate(DAYS, ids);
  expect(turns.size).toBe(366);
  expect(Math.max(...countTurns(turns, ids))).toBe(1);
});

test('one story more changes hardly more days than it is given', () => {
  for (const count of [37, 100, 300, 1000]) {
    const ids = storiesOf(count);
    const before = rotate(FREE, ids);
    for (const added of ['lisi-yangli-1', 'lisi-yangli-2', 'lisi-yangli-3']) {
      const after = rotate(FREE, [...ids, added]);
      const given = [...after.values()].filter((id) => id === added).length;
      expect(changed(before, after), `${count} stories`).toBeLessThanOrEqual(given + 6);
    }
  }
});

test('a day on which something is now recorded leaves the others where they were', () => {
  const ids = storiesOf(37);
  const before = rotate(DAYS, ids);
  const after = rotate(DAYS.filter((day) => day !== '10-08'), ids);
  expect(changed(before, after)).toBeLessThanOrEqual(2);
});

test('without stories there is no rotation', () => {
  expect(rotate(DAYS, []).size).toBe(0);
});
