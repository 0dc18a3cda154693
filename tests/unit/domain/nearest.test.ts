import { expect, test } from '@playwright/test';
import { nearest } from '../../../src/domain/nearest.ts';

test('the nearest candidate is the one with the fewest letters changed', () => {
  expect(nearest('zhang-guimie', ['zhang-binggui', 'zhang-guimei', 'huang-dafa'])).toBe('zhang-guimei');
});

test('without candidates nothing is near', () => {
  expect(nearest('zhang-guimie', [])).toBeUndefined();
});
