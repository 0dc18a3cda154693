import { expect, test } from '@playwright/test';
import { isOneSlip } from '../../../../src/domain/name/is-one-slip.ts';

test('a wrong letter, one left out, one too many, two neighbours swapped', () => {
  for (const typed of ['wangjinci', 'wangjinx', 'angjinxi', 'wangjinxii', 'wwangjinxi', 'awngjinxi', 'wangjinix']) expect(isOneSlip(typed, 'wangjinxi'), typed).toBe(true);
});

test('no slip, two slips, and swapped letters that are no neighbours', () => {
  for (const typed of ['wangjinxi', 'wangjin', 'wangjinxiii', 'wonginxi', 'xangjinwi', '']) expect(isOneSlip(typed, 'wangjinxi'), typed).toBe(false);
});
