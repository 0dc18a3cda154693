import { expect, test } from '@playwright/test';
import { clozeParts, hasGap, withoutGaps } from '../../../../src/domain/lesson/cloze.ts';

const SENTENCE = '【1980】年5月，他进了【样例厂】。';

test('a sentence is parted at its gaps', () => {
  expect(clozeParts(SENTENCE)).toEqual([
    { text: '1980', gap: true },
    { text: '年5月，他进了', gap: false },
    { text: '样例厂', gap: true },
    { text: '。', gap: false },
  ]);
});

test('gaps side by side stay two, and a sentence may be one gap', () => {
  expect(clozeParts('【样】【例】')).toEqual([{ text: '样', gap: true }, { text: '例', gap: true }]);
  expect(clozeParts('样例。')).toEqual([{ text: '样例。', gap: false }]);
});

test('without its gaps it is as it stands in the text', () => {
  expect(withoutGaps(SENTENCE)).toBe('1980年5月，他进了样例厂。');
  expect(clozeParts(SENTENCE).map(({ text }) => text).join('')).toBe(withoutGaps(SENTENCE));
});

test('an empty or open bracket is no gap', () => {
  expect([SENTENCE, '样例。', '【】样例', '【样例', '样例】'].map(hasGap)).toEqual([true, false, false, false, false]);
  expect([SENTENCE, SENTENCE].map(hasGap)).toEqual([true, true]);
});
