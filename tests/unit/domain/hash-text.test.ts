import { expect, test } from '@playwright/test';
import { hashText } from '../../../src/domain/hash-text.ts';

test('a hash never changes, for the order of what was printed hangs on it', () => {
  expect(['', '样例', '样例甲', 'a'].map(hashText)).toEqual([2872998923, 1654477268, 601450295, 444641715]);
});

test('texts that are nearly alike are spread evenly', () => {
  const halves = Array.from({ length: 1000 }, (_, index) => hashText(`样例${index}`) / 2 ** 32);
  const below = (limit: number) => halves.filter((part) => part < limit).length;
  expect(halves.every((part) => part >= 0 && part < 1)).toBe(true);
  expect(new Set(halves).size).toBe(1000);
  expect(below(0.25)).toBeGreaterThan(200);
  expect(below(0.25)).toBeLessThan(300);
  expect(below(0.5)).toBeGreaterThan(450);
  expect(below(0.5)).toBeLessThan(550);
});
