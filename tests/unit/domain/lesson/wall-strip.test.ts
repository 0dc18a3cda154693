import { expect, test } from '@playwright/test';
import { wallStrip } from '../../../../src/domain/lesson/wall-strip.ts';

test('a strip breaks at its spaces and after its marks, as its type is largest', () => {
  expect(wallStrip('不许瞒', false)).toEqual({ rows: ['不许瞒'], fit: 4 });
  expect(wallStrip('先定限 再动手了', false)).toEqual({ rows: ['先定限', '再动手了'], fit: 4 });
  expect(wallStrip('爱：先到？后到？', false)).toEqual({ rows: ['爱：先到？', '后到？'], fit: 5 });
  expect(wallStrip('一二三四五', false)).toEqual({ rows: ['一二三四五'], fit: 5 });
});

test('a phrase that is too long is parted between words, no number from its noun', () => {
  expect(wallStrip('不让一个伙伴掉队', false)).toEqual({ rows: ['不让一个', '伙伴掉队'], fit: 4 });
  expect(wallStrip('走了140多万公里', false).rows).toEqual(['走了', '140多万公里']);
});

test('so many rows that they would leave the sheet are set side by side or smaller', () => {
  expect(wallStrip('差不多 ≠ 合格', false)).toEqual({ rows: ['差不多', '≠ 合格'], fit: 4 });
  expect(wallStrip('差不多 ≠ 合格', true)).toEqual({ rows: ['差不多', '≠ 合格'], fit: 5 });
  expect(wallStrip('换名字 问动作 查出处', false)).toEqual({ rows: ['换名字', '问动作', '查出处'], fit: 5.5 });
});

test('a word too long for large type is fitted in whole steps', () => {
  expect(wallStrip('ABCDEFGHIJKLMNO9', false)).toEqual({ rows: ['ABCDEFGHIJKLMNO9'], fit: 10 });
});
