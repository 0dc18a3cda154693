import { expect, test } from '@playwright/test';
import { exactRange, unicodeRanges } from '../../../../src/integrations/font/unicode-range.ts';

test('a range runs on over characters of no group', () => {
  expect(unicodeRanges(['丁一', '万', ''])).toEqual(['U+4e00-4e01', 'U+4e07', '']);
  expect(unicodeRanges(['一丈', '三'])).toEqual(['U+4e00-4e08', 'U+4e09']);
});

test('groups that alternate keep their characters apart', () => {
  expect(unicodeRanges(['一下', '丁上'])).toEqual(['U+4e00,U+4e0b', 'U+4e01-4e0a']);
});

test('an exact range claims nothing besides', () => {
  expect(exactRange('3102 。')).toBe('U+20,U+30-33,U+3002');
});
