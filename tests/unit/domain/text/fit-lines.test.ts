import { expect, test } from '@playwright/test';
import { fitLines } from '../../../../src/domain/text/fit-lines.ts';

test('a sentence breaks after its punctuation', () => {
  expect(fitLines('5天零4小时，打完会战第一口井', 11)).toEqual(['5天零4小时，', '打完会战第一口井']);
  expect(fitLines('一钩准，一钩净，操作无声响', 8)).toEqual(['一钩准，一钩净，', '操作无声响']);
});

test('a long clause breaks between words, into lines about equally long', () => {
  const lines = fitLines('带领职工营造防风固沙林60多万亩', 11);
  expect(lines).toHaveLength(2);
  expect(lines.join('')).toBe('带领职工营造防风固沙林60多万亩');
  expect(Math.abs([...lines[0]!].length - [...lines[1]!].length)).toBeLessThanOrEqual(4);
  expect(lines.some((line) => /^\d|\d$/.test(line) && !/60多/.test(line))).toBe(false);
});

test('what fits stays on one line', () => {
  expect(fitLines('替人改论文，不署自己的名', 20)).toEqual(['替人改论文，不署自己的名']);
});
