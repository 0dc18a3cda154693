import { expect, test } from '@playwright/test';
import { searchWords } from '../../../../src/domain/search/search-query.ts';

test('words parted by spaces of any kind must all stand, each asked for once', () => {
  expect(searchWords('  张三　样例 张三\t')).toEqual(['张三', '样例']);
});

test('full-width letters and half-width marks between Han are read as the text writes them', () => {
  expect(searchWords('１２０５钻井')).toEqual(['1205钻井']);
  expect(searchWords('看,听')).toEqual(['看，听']);
  expect(searchWords('2.5亿')).toEqual(['2.5亿']);
});

test('what stands in quotation marks is one word, its spaces dropped', () => {
  for (const quoted of ['"张三 样例" 车间', '“张三 样例” 车间', '「张三　样例」 车间']) {
    expect(searchWords(quoted), quoted).toEqual(['张三样例', '车间']);
  }
});

test('quotation marks within a run part nothing', () => {
  expect(searchWords('在“样例”车间')).toEqual(['在“样例”车间']);
});

test('marks at the ends are no part of a word', () => {
  expect(searchWords('《样例日报》，')).toEqual(['样例日报']);
});

test('what holds no letter asks for nothing', () => {
  for (const typed of ['', '   ', '"', '""', '！？。', '😀', '<>', '\ud800', '\u0000\u2063']) {
    expect(searchWords(typed), JSON.stringify(typed)).toEqual([]);
  }
});

test('lone surrogates, symbols and markup part words', () => {
  expect(searchWords('张\ud83d三😀样')).toEqual(['张', '三', '样']);
  expect(searchWords('<img src=x onerror="alert(1)">').join()).not.toMatch(/[<>=]/);
});

test('a sign within a run is no end of it', () => {
  expect(searchWords('样例1+2')).toEqual(['样例1+2']);
});

test('endless input is cut short', () => {
  expect(searchWords('劳'.repeat(10_000))[0]).toHaveLength(200);
  expect(searchWords(Array.from({ length: 90 }, (_, index) => index).join(' '))).toHaveLength(10);
});
