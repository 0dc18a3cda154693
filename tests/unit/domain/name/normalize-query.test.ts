import { expect, test } from '@playwright/test';
import { mayBeTraditional } from '../../../../src/domain/name/may-be-traditional.ts';
import { normalizeQuery } from '../../../../src/domain/name/normalize-query.ts';
import { queryWords } from '../../../../src/domain/name/query-words.ts';
import { toneless } from '../../../../src/domain/name/toneless.ts';

test('years in characters become digits, other numbers stay', () => {
  expect(normalizeQuery('一九五九年')).toBe('1959年');
  expect(normalizeQuery('二〇二五 二零二五 二○二五')).toBe('2025 2025 2025');
  for (const kept of ['一九五', '一九五九一', '三千一百人', '十一九五九', '一二〇五钻井队', '五一']) expect(normalizeQuery(kept)).toBe(kept);
});

test('full-width letters and digits become plain, marks stay', () => {
  expect(normalizeQuery('Ｗａｎｇ　１２０５，“铁人”')).toBe('Wang 1205，“铁人”');
});

test('traditional characters are read by the table that is handed in', () => {
  expect(normalizeQuery('鐵人', (character) => (character === '鐵' ? '铁' : character))).toBe('铁人');
});

test('what may be traditional is told without a table', () => {
  for (const text of ['鐵人', '鍾南山', '學習']) expect(mayBeTraditional(text), text).toBe(true);
  for (const text of ['王进喜', '劳动模范', 'wang', '', '1959']) expect(mayBeTraditional(text), text).toBe(false);
});

test('words are parted by spaces and marks; pinyin loses its tones', () => {
  expect(queryWords('王进喜、大庆 “铁人”')).toEqual(['王进喜', '大庆', '铁人']);
  expect(queryWords('Wáng Jìnxǐ')).toEqual(['wang', 'jinxi']);
  expect(queryWords('其美·多吉')).toEqual(['其美', '多吉']);
  expect(queryWords('…… <>“”')).toEqual([]);
});

test('ü is v, whatever its tone', () => {
  expect(['lǚ', 'Lü', 'nǜ', 'lu\u0308\u030c'].map(toneless)).toEqual(['lv', 'lv', 'nv', 'lv']);
});

test('lone surrogates, control characters and a book are taken in their stride', () => {
  expect(normalizeQuery('王\ud83d喜')).toBe('王\ufffd喜');
  expect(normalizeQuery('王\u0000进\n喜')).toBe('王 进 喜');
  expect([...normalizeQuery('劳'.repeat(10_000))]).toHaveLength(200);
});
