import { expect, test } from '@playwright/test';
import { quoted } from '../../../../src/domain/text/quoted.ts';

test('words are put in quotation marks, those within become single', () => {
  expect(quoted('说到做到')).toBe('“说到做到”');
  expect(quoted('人们叫他“深山信使”。')).toBe('“人们叫他‘深山信使’。”');
});
