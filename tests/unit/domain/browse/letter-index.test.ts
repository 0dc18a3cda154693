import { expect, test } from '@playwright/test';
import { groupByLetter } from '../../../../src/domain/browse/letter-index.ts';

const group = (...readings: string[]) => groupByLetter(readings, (reading) => reading.split(' ')).map(({ letter, entries }) => [letter, entries]);

test('entries stand under the first letter of their reading, in its order, tones left aside', () => {
  expect(group('zhāng sān', 'ài lì', 'zhāng èr', 'é lì', 'Āi lì')).toEqual([
    ['A', ['ài lì', 'Āi lì']],
    ['E', ['é lì']],
    ['Z', ['zhāng èr', 'zhāng sān']],
  ]);
});

test('ü stands behind u', () => {
  expect(group('lǚ yàng', 'lǔ yàng')).toEqual([['L', ['lǔ yàng', 'lǚ yàng']]]);
});

test('a shorter syllable stands before a longer one that begins alike', () => {
  expect(group('wang yi', 'wan yi')).toEqual([['W', ['wan yi', 'wang yi']]]);
});

test('what begins with neither a Han character nor a letter comes last', () => {
  expect(group('5 0 4', 'zhāng', '“ yàng')).toEqual([['Z', ['zhāng']], ['#', ['5 0 4', '“ yàng']]]);
});

test('no entries, no letters', () => {
  expect(group()).toEqual([]);
});
