import { expect, test } from '@playwright/test';
import { cutSheets } from '../../../../src/domain/scale/cut-sheets.ts';

const decade = (from: number, count: number) => ({ id: `${from}s`, from, list: Array.from({ length: count }, (_, index) => from * 100 + index) });

test('a timeline that fits on one page is not cut', () => {
  expect(cutSheets([decade(1920, 2), decade(1930, 3)], 5)).toEqual([]);
});

test('a longer one has a sheet for each decade', () => {
  const decades = [decade(1920, 2), decade(1930, 4)];
  expect(cutSheets(decades, 5)).toEqual(decades);
});

test('a decade longer than a sheet goes on in further parts and loses no one', () => {
  const sheets = cutSheets([decade(1950, 7)], 3);
  expect(sheets.map(({ id, part, list }) => [id, part, list.length])).toEqual([['1950s-1', 1, 3], ['1950s-2', 2, 3], ['1950s-3', 3, 1]]);
  expect(sheets.flatMap(({ list }) => list)).toEqual(decade(1950, 7).list);
});
