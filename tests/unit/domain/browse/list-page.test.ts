import { expect, test } from '@playwright/test';
import { listPages, pickEvenly } from '../../../../src/domain/browse/list-page.ts';

test('a list that fits has one page, at its own address', () => {
  const paths = ['/stories/'];
  expect(listPages('/stories/', ['a', 'b'], 2)).toEqual([{ entries: ['a', 'b'], number: 1, total: 2, paths }]);
  expect(listPages('/stories/', [], 2)).toEqual([{ entries: [], number: 1, total: 0, paths }]);
});

test('a longer list goes on below its address, and every page knows all', () => {
  const paths = ['/kinds/person/', '/kinds/person/pages/2/', '/kinds/person/pages/3/'];
  expect(listPages('/kinds/person/', [1, 2, 3, 4, 5], 2)).toEqual([
    { entries: [1, 2], number: 1, total: 5, paths },
    { entries: [3, 4], number: 2, total: 5, paths },
    { entries: [5], number: 3, total: 5, paths },
  ]);
});

test('of many some are picked in even steps, in their order, with those that must stay', () => {
  const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(pickEvenly(ten, 10)).toEqual(ten);
  expect(pickEvenly(ten, 5)).toEqual([0, 2, 4, 6, 8]);
  expect(pickEvenly(ten, 3, (entry) => entry === 7)).toEqual([0, 4, 7]);
  expect(pickEvenly(ten, 1, (entry) => entry === 7)).toEqual([7]);
});
