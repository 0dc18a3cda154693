import { expect, test } from '@playwright/test';
import { spaceHan, toSearchQuery, unspaceHan } from '../../../src/domain/search-text.ts';

test('every Han character and every clause mark is indexed as a word of its own', () => {
  expect(spaceHan('张三，你好')).toBe('张 三 ， 你 好');
});

test('Latin letters and digits stay words, parted from Han', () => {
  expect(spaceHan('带领1205钻井队用GB/T 7714')).toBe('带 领 1205 钻 井 队 用 GB/T 7714');
});

test('quotation marks stay with the character before them, so that they part no phrase', () => {
  expect(spaceHan('学“铁人”精神')).toBe('学“ 铁 人” 精 神');
});

test('what is taken from the index reads as it did', () => {
  for (const text of ['1951｜下田\n同样下田。', '用5天零4小时打井；“铁人”说：“好”。', '《样例日报》（1960年）', '𠮷田', 'C919飞机、2.5亿']) {
    expect(unspaceHan(spaceHan(text)), text).toBe(text);
  }
});

test('a word becomes a phrase of single characters', () => {
  expect(toSearchQuery('张三')).toEqual({ words: ['张三'], phrases: ['"张 三"'], ranking: '张 三' });
});

test('words parted by spaces of any kind must all stand, each asked for once', () => {
  expect(toSearchQuery('  张三　样例 张三\t').phrases).toEqual(['"张 三"', '"样 例"']);
});

test('full-width letters and half-width marks between Han are read as the text writes them', () => {
  expect(toSearchQuery('１２０５钻井').words).toEqual(['1205钻井']);
  expect(toSearchQuery('看,听').words).toEqual(['看，听']);
  expect(toSearchQuery('2.5亿').words).toEqual(['2.5亿']);
});

test('quotation marks and marks at the ends are no part of a word', () => {
  expect(toSearchQuery('"张三" “样例”').words).toEqual(['张三', '样例']);
  expect(toSearchQuery('《样例日报》，').words).toEqual(['样例日报']);
});

test('what holds no letter asks for nothing', () => {
  for (const typed of ['', '   ', '"', '""', '！？。', '😀', '<>', '\ud800', '\u0000\u2063']) {
    expect(toSearchQuery(typed), JSON.stringify(typed)).toEqual({ words: [], phrases: [], ranking: '' });
  }
});

test('lone surrogates, symbols and markup part words and never reach the index', () => {
  expect(toSearchQuery('张\ud83d三😀样').words).toEqual(['张', '三', '样']);
  expect(toSearchQuery('<img src=x onerror="alert(1)">').phrases.join()).not.toMatch(/[<>=]/);
});

test('endless input is cut short', () => {
  expect(toSearchQuery('劳'.repeat(10_000)).words[0]).toHaveLength(200);
  expect(toSearchQuery(Array.from({ length: 90 }, (_, index) => index).join(' ')).words).toHaveLength(10);
});
