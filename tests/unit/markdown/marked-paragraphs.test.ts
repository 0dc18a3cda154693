import { expect, test } from '@playwright/test';
import { readMarkedParagraphs } from '../../../src/markdown/marked-paragraphs.ts';

test('a paragraph is parted at its marks, each part with the sources behind it', () => {
  expect(readMarkedParagraphs('一句。[^2,3]又一句。[^1]\n\n第二段。')).toEqual([
    [
      { text: '一句。', sources: [2, 3] },
      { text: '又一句。', sources: [1] },
    ],
    [{ text: '第二段。', sources: [] }],
  ]);
});

test('a line break of the source between Han characters leaves no gap', () => {
  expect(readMarkedParagraphs('上一行\n下一行。[^1]')).toEqual([[{ text: '上一行下一行。', sources: [1] }]]);
});
