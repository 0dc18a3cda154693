import { expect, test } from '@playwright/test';
import { isCommon } from '../../../../src/domain/reading/common-character.ts';
import { countStages, readingLevel } from '../../../../src/domain/reading/reading-level.ts';

/** Characters of 一级字表, none twice: 一 to the end of the basic block holds more than enough. */
const COMMON = Array.from({ length: 0x5200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).filter(isCommon);

/** A text of so many sentences of one length, all of different characters up to `distinct`. */
function textOf(sentences: number, length: number, distinct = sentences * length): string {
  return Array.from({ length: sentences }, (_, at) => Array.from({ length }, (_, place) => COMMON[(at * length + place) % distinct]).join('') + '。').join('');
}

test('the list is 一级字表: 3,500 characters, 矗 its last, 乂 the first of the next', () => {
  expect(COMMON).toHaveLength(3500);
  expect([isCommon('一'), isCommon('矗'), isCommon('乂'), isCommon('a')]).toEqual([true, true, false, false]);
});

test('a sentence ends in a full stop, a question or an exclamation; a heading is none', () => {
  expect(readingLevel('小标题\n一二三四。五六七八九十？\n“七八！”').sentenceLength).toBe(4);
});

test('punctuation is not counted, a number counts as one', () => {
  expect(readingLevel('“1960年，他用5天零4小时。”').sentenceLength).toBe(10);
});

test('the share counts every character, the number of different ones each once', () => {
  expect(readingLevel('一一一乂。')).toMatchObject({ commonShare: 0.75, distinct: 2 });
});

test('short sentences of few characters suit the youngest', () => {
  expect(readingLevel(textOf(10, 15, 100)).stage).toBe('1-2');
});

test('longer sentences or more characters raise the stage', () => {
  const stages = [textOf(10, 16, 100), textOf(10, 15, 161), textOf(10, 20, 100), textOf(10, 25, 100), textOf(10, 30, 100)].map((text) => readingLevel(text).stage);
  expect(stages).toEqual(['3-4', '1-2', '5-6', '7-9', 'senior']);
  expect(readingLevel(textOf(20, 10, 161)).stage).toBe('3-4');
  expect(readingLevel(textOf(40, 10, 351)).stage).toBe('senior');
});

test('a text with more than one rare character in twenty is for no school stage', () => {
  expect(readingLevel(`${'一'.repeat(19)}乂。`).stage).not.toBe('senior');
  expect(readingLevel(`${'一'.repeat(18)}乂。`).stage).toBe('senior');
});

test('a text without Han characters asks nothing', () => {
  expect(readingLevel('')).toEqual({ stage: '1-2', commonShare: 1, sentenceLength: 0, distinct: 0 });
});

test('the report counts each stage, empty ones too', () => {
  expect(countStages([{ stage: '3-4' }, { stage: '3-4' }, { stage: 'senior' }])).toEqual({ '1-2': 0, '3-4': 2, '5-6': 0, '7-9': 0, senior: 1 });
});
