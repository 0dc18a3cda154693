import { expect, test } from '@playwright/test';
import { cutOpening } from '../../../../src/domain/text/cut-opening.ts';

const told = [
  { text: '甲乙丙丁。', ends: false },
  { text: '戊己庚辛。', ends: true },
  { text: '壬癸。', ends: true },
];

test('whole sentences are taken from the beginning, paragraphs on lines of their own', () => {
  expect(cutOpening(told, 100).text).toBe('甲乙丙丁。戊己庚辛。\n壬癸。');
  expect(cutOpening(told, 12).text).toBe('甲乙丙丁。戊己庚辛。');
  expect(cutOpening(told, 9).text).toBe('甲乙丙丁。');
});

test('it ends with a paragraph, unless too little would be left', () => {
  const more = [...told, { text: '子丑寅卯辰巳。', ends: false }];
  expect(cutOpening(more, 20).text).toBe('甲乙丙丁。戊己庚辛。\n壬癸。');
  expect(cutOpening([{ text: '甲。', ends: true }, ...more.slice(3)], 10).text).toBe('甲。\n子丑寅卯辰巳。');
});

test('nothing is left out in between: a long sentence ends the opening', () => {
  expect(cutOpening([told[0]!, { text: '长'.repeat(50), ends: false }, told[2]!], 20).text).toBe('甲乙丙丁。');
  expect(cutOpening([{ text: '长'.repeat(50), ends: true }], 20)).toEqual({ text: '', sentences: [] });
});
