import { expect, test } from '@playwright/test';
import { formatSpan } from '../../../../src/domain/campaign/format-span.ts';

test('two dates say their year once where it is one', () => {
  expect(formatSpan('2027-04-26', '2027-05-05')).toBe('2027年4月26日至5月5日');
  expect(formatSpan('2027-12-20', '2028-01-03')).toBe('2027年12月20日至2028年1月3日');
  expect(formatSpan('2027-05-01', '2027-05-01')).toBe('2027年5月1日');
});
