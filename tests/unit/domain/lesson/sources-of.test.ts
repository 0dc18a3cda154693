import { expect, test } from '@playwright/test';
import { sourcesOf } from '../../../../src/domain/lesson/sources-of.ts';

const SENTENCES = [
  { text: '他进了样例厂。', sources: [2] },
  { text: '没有标记的一句。', sources: [] },
  { text: '他做样例。', sources: [3, 1] },
  { text: '他做样例，', sources: [4] },
];

test('words have the sources of the sentence they stand in, be they all of it or a part', () => {
  expect(sourcesOf('他进了样例厂。', SENTENCES)).toEqual([2]);
  expect(sourcesOf('样例厂', SENTENCES)).toEqual([2]);
});

test('words that reach over several sentences have the sources of each, in order and once', () => {
  expect(sourcesOf('样例厂。没有标记的一句。他做', SENTENCES)).toEqual([1, 2, 3]);
  expect(sourcesOf('样例。他', [...SENTENCES.slice(0, 3), { text: '他也做。', sources: [3] }])).toEqual([1, 3]);
});

test('sentences that only touch the words give none', () => {
  expect(sourcesOf('没有标记的一句。', SENTENCES)).toEqual([]);
});

test('words that stand twice have the sources of the first place', () => {
  expect(sourcesOf('他做样例', SENTENCES)).toEqual([1, 3]);
});

test('words that are not there have none to tell', () => {
  expect(sourcesOf('样例班', SENTENCES)).toBeUndefined();
  expect(sourcesOf('样例', [])).toBeUndefined();
});
