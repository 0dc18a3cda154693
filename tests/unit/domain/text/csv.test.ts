import { expect, test } from '@playwright/test';
import { writeCsv } from '../../../../src/domain/text/csv.ts';

test('a file begins with the mark by which Excel knows its encoding, and its lines end as RFC 4180 says', () => {
  expect(writeCsv([['id', '姓名'], ['a', '张三样例']])).toBe('\uFEFFid,姓名\r\na,张三样例\r\n');
});

test('commas, quotation marks and line breaks stay in their cell', () => {
  expect(writeCsv([['1,5', '他说"好"', '两\n行']])).toBe('\uFEFF"1,5","他说""好""","两\n行"\r\n');
});

test('no cell acts as a formula', () => {
  const cells = ['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'];
  for (const cell of cells) expect(writeCsv([[cell]]).replace(/^\uFEFF"?/u, '')).toMatch(/^'/);
  expect(writeCsv([['1950-01', '90%']])).toBe('\uFEFF1950-01,90%\r\n');
});
