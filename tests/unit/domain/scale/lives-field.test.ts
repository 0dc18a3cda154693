import { expect, test } from '@playwright/test';
import { livesField } from '../../../../src/domain/scale/lives-field.ts';

const scale = { from: 1900, to: 2026 };
const life = { collective: false, honours: [] };

test('each life is a row, as long as what is confirmed of it', () => {
  const { spans } = livesField([{ ...life, from: 1923, to: 1970 }, { ...life, from: 1950, last: 2021 }], scale);
  expect(spans).toBe('M23 0.5h47M50 1.5h71');
});

test('without a confirmed birth there is no line, but the honours stand in their row', () => {
  expect(livesField([life, { ...life, to: 2003, honours: [1989, 2019] }], scale)).toEqual({ spans: '', honours: 'M89 1v1M119 1v1' });
});
