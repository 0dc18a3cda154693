import { expect, test } from '@playwright/test';
import { fitSentences } from '../../../../src/domain/text/fit-sentences.ts';

const TEXT = '他做了一件事。又做了第二件，还做了第三件；都做成了。';

test('a text that fits stays whole', () => {
  expect(fitSentences(TEXT, TEXT.length)).toBe(TEXT);
});

test('a longer text keeps its first whole sentences', () => {
  expect(fitSentences(TEXT, TEXT.length - 1)).toBe('他做了一件事。');
});

test('where the first sentence is too long, its first clauses stand, closed with a full stop', () => {
  expect(fitSentences('他做了第一件，又做了第二件；还做了第三件。', 14)).toBe('他做了第一件，又做了第二件。');
});

test('where nothing fits, nothing is left', () => {
  expect(fitSentences('他做了一件很长的事。', 3)).toBe('');
});

test('a closing quotation mark stays with its sentence', () => {
  expect(fitSentences('他说：“做。”然后做了。', 8)).toBe('他说：“做。”');
});
