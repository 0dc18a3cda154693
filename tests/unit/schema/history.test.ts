import { expect, test } from '@playwright/test';
import { wordingItemSchema } from '../../../src/schema/history.ts';

const item = (text: string, characters: number) => ({ group: 'laodong', text, characters, sources: [1] });

test('the characters of a wording are counted without its punctuation', () => {
  expect(wordingItemSchema.safeParse(item('样例、样例', 4)).success).toBe(true);
});

test('a wrong count of characters is told', () => {
  const { error } = wordingItemSchema.safeParse(item('样例、样例', 5));
  expect(error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([{ path: ['characters'], message: '字数与原文不合' }]);
});
