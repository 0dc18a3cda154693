import { expect, test } from '@playwright/test';
import { runsIn } from '../../../../src/domain/search/runs-in.ts';

test('places that follow each other are a run', () => {
  expect(runsIn([1, 4, 5, 6, 9], 3)).toBe(true);
  expect(runsIn([1, 4, 5, 7, 8], 3)).toBe(false);
});

test('one place is a run of one, and no place is none', () => {
  expect(runsIn([7], 1)).toBe(true);
  expect(runsIn([], 1)).toBe(false);
});
