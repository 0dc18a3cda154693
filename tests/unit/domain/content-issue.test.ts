import { expect, test } from '@playwright/test';
import { formatIssues, hasErrors, sortIssues, type ContentIssue } from '../../../src/domain/content-issue.ts';

const issue = (file: string, line: number, more: Partial<ContentIssue> = {}): ContentIssue => ({
  file,
  line,
  code: 'yangli',
  what: '样例出错。',
  remedy: '改正样例。',
  level: 'error',
  ...more,
});

test('issues are sorted by file, then by line, then as they came', () => {
  const sorted = sortIssues([issue('b', 1), issue('a', 10), issue('a', 9, { code: 'x' }), issue('a', 9, { code: 'c' })]);
  expect(sorted.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(['a:9 x', 'a:9 c', 'a:10 yangli', 'b:1 yangli']);
});

test('the list tells place, problem and remedy, and ends with a count', () => {
  const issues = [issue('content/a.mdx', 14, { field: 'excerpts[2].stories' }), issue('content/b.yaml', 2, { level: 'warning' })];
  expect(formatIssues(issues)).toBe(
    `
content/a.mdx:14  excerpts[2].stories
  样例出错。
  改法：改正样例。

content/b.yaml:2
  提醒：样例出错。
  改法：改正样例。

内容检查：1 处错误，1 处提醒。`.trim(),
  );
});

test('nothing wrong is said in one line', () => {
  expect(formatIssues([])).toBe('内容检查：没有发现问题。');
});

test('warnings alone are no errors', () => {
  expect(hasErrors([issue('a', 1, { level: 'warning' })])).toBe(false);
  expect(hasErrors([issue('a', 1)])).toBe(true);
});
