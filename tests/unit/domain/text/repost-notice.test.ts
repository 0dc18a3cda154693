import { expect, test } from '@playwright/test';
import { repostRows } from '../../../../src/domain/text/repost-notice.ts';

const notice = { title: '张三样例：一句话', source: '劳模故事', author: '样例工会', date: '2026-11-21' };

test('a notice says title, source, author and date, and the address where there is one', () => {
  const values = (rows: ReturnType<typeof repostRows>) => rows.map(({ value }) => value);
  expect(values(repostRows(notice))).toEqual(['张三样例：一句话', '劳模故事', '样例工会', '2026年11月21日']);
  expect(values(repostRows({ ...notice, url: 'https://example.org/' })).at(-1)).toBe('https://example.org/');
});
