import { expect, test } from '@playwright/test';
import { isBefore } from '../../../src/domain/is-before.ts';

test('dates are compared as far as both are known', () => {
  expect(isBefore('1959', '1960-04-14')).toBe(true);
  expect(isBefore('1960-04-13', '1960-04-14')).toBe(true);
  expect(isBefore('1960', '1960-04')).toBe(false);
  expect(isBefore('1960-05', '1960')).toBe(false);
  expect(isBefore('1960-05', '1960-04-14')).toBe(false);
});
