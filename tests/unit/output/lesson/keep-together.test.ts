import { expect, test } from '@playwright/test';
import { keepTogether } from '../../../../src/output/lesson/docx/keep-together.ts';
import { paragraph, paragraphs } from '../../../../src/output/lesson/docx/part.ts';

const task = (items: number) => [paragraph('heading', '1. 做一做'), paragraph('label', '材料'), ...paragraphs('item', Array.from({ length: items }, () => '纸')), paragraph('label', '怎样做'), paragraph('tick', '折')];

test('what is short stays on one page', () => {
  expect(keepTogether(task(2), 12)).toEqual([true, true, true, true, true, false]);
});

test('what is long is parted before its labels, never after one', () => {
  const keeps = keepTogether(task(40), 12);
  expect(keeps.flatMap((keep, index) => (keep ? [] : [index]))).toEqual([0, 41, 43]);
});

test('larger type fills a page sooner', () => {
  expect(keepTogether(task(10), 12).filter((keep) => !keep)).toHaveLength(1);
  expect(keepTogether(task(10), 16).filter((keep) => !keep)).toHaveLength(3);
});
