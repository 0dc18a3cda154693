import { expect, test } from '@playwright/test';
import { inAny, inEvery, ranked } from '../../../../src/domain/search/scored.ts';

const list = (...entries: [string, number][]) => new Map(entries.map(([id, score]) => [id, { id, score }]));

test('what stands in every list is found, its scores added up', () => {
  expect([...inEvery([list(['a', 1], ['b', 2]), list(['b', 3], ['c', 4])]).values()]).toEqual([{ id: 'b', score: 5 }]);
  expect(inEvery([]).size).toBe(0);
});

test('what stands in one list or more is found once', () => {
  expect([...inAny([list(['a', 1]), list(['a', 1], ['b', 2])]).keys()]).toEqual(['a', 'b']);
});

test('the highest score comes first, and what is taken is left out', () => {
  expect(ranked(list(['a', 1], ['b', 3], ['c', 2]), new Set(['b'])).map(({ id }) => id)).toEqual(['c', 'a']);
});
