import { expect, test } from '@playwright/test';
import { livesScale } from '../../../../src/domain/scale/lives-scale.ts';

const life = { collective: false, honours: [] };

test('the ruler of all lives reaches from 1900 to the year of the build', () => {
  expect(livesScale([], 2026)).toEqual({ from: 1900, to: 2026 });
  expect(livesScale([{ ...life, from: 1923 }], 2026)).toEqual({ from: 1900, to: 2026 });
});

test('whoever was born before 1900 has the whole decade', () => {
  expect(livesScale([{ ...life, from: 1923 }, { ...life, from: 1896 }], 2026).from).toBe(1890);
});

test('an honour counts where no birth is confirmed', () => {
  expect(livesScale([{ ...life, honours: [1889] }], 2026).from).toBe(1880);
});
