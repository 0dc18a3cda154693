import { expect, test } from '@playwright/test';
import { readDocument } from '../../../src/markdown/document.ts';
import { toldSentences } from '../../../src/markdown/told-sentences.ts';

const read = (body: string) => toldSentences(readDocument(body, 'mdx'));

test('each sentence has the sources of the mark behind it', () => {
  expect(read('第一句。[^1,2]第二句。第三句。[^3]')).toEqual([
    { text: '第一句。', sources: [1, 2], ends: false },
    { text: '第二句。', sources: [3], ends: false },
    { text: '第三句。', sources: [3], ends: true },
  ]);
});

test('a mark inside a sentence counts for it; a quotation does not end it', () => {
  expect(read('他说“好。”[^1]又说“再来”。[^2]')).toEqual([
    { text: '他说“好。”', sources: [1], ends: false },
    { text: '又说“再来”。', sources: [2], ends: true },
  ]);
  expect(read('前半句，[^1]后半句。[^2]')).toEqual([{ text: '前半句，后半句。', sources: [1, 2], ends: true }]);
});

test('headings, backgrounds and pictures are not told', () => {
  const body = '## 1950｜小标题\n\n正文。[^1]\n\n<Background title="背景">\n\n别的话。\n\n</Background>\n\n<Plate id="mud" />\n\n又一段。[^2]';
  expect(read(body).map(({ text }) => text)).toEqual(['正文。', '又一段。']);
});

test('paragraphs end where they end, with nothing between them', () => {
  expect(read('第一句。[^1]\n\n第二句。[^2]').map(({ text, ends }) => ({ text, ends }))).toEqual([
    { text: '第一句。', ends: true },
    { text: '第二句。', ends: true },
  ]);
});

test('signs that HTML escapes are read back', () => {
  expect(read('A&B。[^1]')[0]!.text).toBe('A&B。');
});
