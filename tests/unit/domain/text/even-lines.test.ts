import { expect, test } from '@playwright/test';
import { evenLines, holdsClauses } from '../../../../src/domain/text/even-lines.ts';

test('lines end with a clause and are about equally long', () => {
  expect(evenLines('一二三，四五六，七八九，十。', 12)).toEqual(['一二三，四五六，', '七八九，十。']);
  expect(evenLines('听一遍，齐读一遍，互读一遍', 10)).toEqual(['听一遍，齐读一遍，', '互读一遍']);
  expect(evenLines('不改一个数', 12)).toEqual(['不改一个数']);
});

test('a clause that is longer than a line is parted between words', () => {
  expect(evenLines('用马驮着邮件去送', 7)).toEqual(['用马驮着', '邮件去送']);
  expect(holdsClauses('用马驮着邮件去送', 7)).toBe(false);
  expect(holdsClauses('用马驮着，邮件去送', 7)).toBe(true);
});
