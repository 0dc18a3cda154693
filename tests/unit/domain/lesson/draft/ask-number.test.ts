import { expect, test } from '@playwright/test';
import { askMeasures, askYears } from '../../../../../src/domain/lesson/draft/ask-number.ts';
import { readingOf } from '../../../../../src/domain/lesson/draft/reading.ts';
import { sampleFigure, sampleStory, told, type SampleStory } from '../../../../support/draft-story.ts';

const reading = (sample: SampleStory) => readingOf(sampleStory(sample), '5-6');
const years = (...sentences: string[]) => askYears(reading({ told: sentences.map(told) }), false).map(({ ask }) => ask);
const measures = (sentence: string, figures: string[] = []) =>
  askMeasures(reading({ told: [told(sentence)], record: { figures: figures.map(sampleFigure) } }), false).map(({ ask, quantity }) => [ask, quantity.text]);

test('a dated sentence becomes a question where the date stood', () => {
  expect(years('1952年5月，他进了样例厂。')).toEqual(['哪一年，他进了样例厂？']);
  expect(years('张三样例1915年生在样例。')).toEqual(['张三样例哪一年生在样例？']);
  expect(years('1990年起，他做样例。')).toEqual(['哪一年起，他做样例？']);
});

test('deeds are asked before births and honours', () => {
  expect(years('张三样例1915年生在样例。', '1985年，他获样例称号。', '1980年，他做成了样例。')[0]).toBe('哪一年，他做成了样例？');
});

test('what leans on the sentence before, or on one source, is not asked', () => {
  expect(years('这是1952年的事，他进了厂。', '同年，也就是1952年，他进了厂。', '据《样例》（样例报），1952年，他进了厂。')).toEqual([]);
});

test('a measure is asked with its unit, that of the record before others', () => {
  expect(measures('原先背50桶，他自己背90桶。', ['90桶'])).toEqual([['原先背50桶，他自己背多少桶？', '90桶']]);
  expect(measures('他带出的徒弟有600多名。')).toEqual([['他带出的徒弟有多少名？', '600多名']]);
  expect(measures('他做了26万公里的样例。')).toEqual([['他做了多少公里的样例？', '26万公里']]);
});

test('of several measures none is asked unless the record has it; a share and an age are not asked', () => {
  expect(measures('把7人的大班改成5人的小班。')).toEqual([]);
  expect(measures('他的准确率达到100%。')).toEqual([]);
  expect(measures('1952年，15岁的他进了厂。')).toEqual([]);
});

test('of several people each question says of whom it is', () => {
  const asked = askYears(reading({ told: [told('1952年，他进了样例厂。'), told('1953年，张三样例做成了样例。')] }), true);
  expect(asked.map(({ ask }) => ask)).toEqual(['（张三样例）哪一年，他进了样例厂？', '哪一年，张三样例做成了样例？']);
});
