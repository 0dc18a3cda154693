import { expect, test } from '@playwright/test';
import { splitRun } from '../../../../src/domain/search/split-run.ts';

const TEXT = '张三样例在样例车间做样例';
let asked = 0;
const stands = async (run: string) => ((asked += 1), TEXT.includes(run));

test('a run that stands nowhere is parted into the longest runs that stand somewhere', async () => {
  expect(await splitRun([...'张三样例车间'], stands)).toEqual(['张三样例', '车间']);
});

test('a run that stands is one part', async () => {
  expect(await splitRun([...'样例车间'], stands)).toEqual(['样例车间']);
});

test('a rest that is nowhere, or is one letter, leaves no parts', async () => {
  expect(await splitRun([...'张三样例飞机'], stands)).toBeUndefined();
  expect(await splitRun([...'张三样例车'], stands)).toBeUndefined();
});

test('few questions part a long run', async () => {
  asked = 0;
  await splitRun([...'样例'.repeat(12)], async (run) => ((asked += 1), run.length <= 2));
  expect(asked).toBeLessThanOrEqual(12 * 5);
});
