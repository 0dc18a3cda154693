import { expect, test } from '@playwright/test';
import { annotateText, readingLexicon } from '../../../../src/domain/reading/annotate-text.ts';

const PROPOSED: Record<string, string> = { 长: 'cháng', 队: 'duì', 部: 'bù', 大: 'dà', 会: 'huì', 样: 'yàng', 例: 'lì', 的: 'de', 确: 'què' };
const propose = (text: string) => [...text].map((character) => PROPOSED[character] ?? character);

const lexicon = readingLexicon(
  [
    { phrase: '队长', readings: ['duì', 'zhǎng'] },
    { phrase: '长大', readings: ['zhǎng', 'dà'] },
    { phrase: '部长，大会', readings: ['bù', 'zhǎng', 'dà', 'huì'] },
    { phrase: '会', readings: ['kuài'], default: true },
    { phrase: '的', readings: ['de'], default: true },
  ],
  [{ name: '样长1例', reading: ['yàng', 'zhǎng', 'yī', 'lì'] }],
);

const read = (text: string) =>
  annotateText(text, lexicon, propose).map(({ character, reading }) => (reading ? `${reading.syllable}:${reading.by}` : character));

test('punctuation, digits and letters have no reading', () => {
  expect(read('A1，丨')).toEqual(['A', '1', '，', '丨']);
});

test('a phrase outweighs what is proposed, and the longest phrase the others', () => {
  expect(read('队长')).toEqual(['duì:phrase', 'zhǎng:phrase']);
  expect(read('部长，大会')).toEqual(['bù:phrase', 'zhǎng:phrase', '，', 'dà:phrase', 'huì:phrase']);
});

test('of two phrases of one length the first has its way', () => {
  expect(read('队长大')).toEqual(['duì:phrase', 'zhǎng:phrase', 'dà:phrase']);
});

test('a name is read as its record says, a figure in it keeps its shape', () => {
  expect(read('样长1例')).toEqual(['yàng:name', 'zhǎng:name', '1', 'lì:name']);
});

test('a default holds where it is also proposed, and settles nothing where it is not', () => {
  expect(read('的会')).toEqual(['de:default', 'huì:proposal']);
});
