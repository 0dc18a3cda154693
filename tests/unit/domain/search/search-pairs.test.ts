import { expect, test } from '@playwright/test';
import { lettersOf, pairLetters, pairsOf, unpairLetters } from '../../../../src/domain/search/search-pairs.ts';

const words = (text: string) => pairLetters(text).split(' ');
const silent = (text: string) => words(text).map((word) => word.replace(/^[a-z]+/, ''));

test('every letter is indexed together with the next one, clause marks, digits and the last letter too, so that no word begins another', () => {
  expect(words('张三，用5天').map((word) => word.length)).toEqual([8, 8, 8, 8, 8, 8]);
  expect(words('张三')[0]).toBe(pairsOf('张三')[0]);
});

test('a run is asked for as its pairs in a row, one letter as the beginning of its words', () => {
  expect(pairsOf('王进喜')).toEqual(words('王进喜').slice(0, 2));
  expect(pairsOf('“王进”喜')).toEqual(pairsOf('王进喜'));
  expect(words('钢铁')[0]!.startsWith(pairsOf('钢')[0]!)).toBe(true);
});

test('capitals are indexed as small letters', () => {
  expect(pairsOf('GB/T')).toEqual(pairsOf('gbt'));
  expect(words('GB').map((word) => word.replace(/[^a-z]/g, ''))).toEqual(words('gb'));
});

test('quotation marks stand behind the word of the letter before them, so that they part no run', () => {
  expect(silent('学“铁人”精')).toEqual(['“', '', '”', '']);
});

test('a line break ends a run, and a space does not', () => {
  expect(pairLetters('甲\n乙')).not.toContain(pairsOf('甲乙')[0]);
  expect(pairLetters('甲 乙')).toContain(pairsOf('甲乙')[0]);
});

test('what is taken from the index reads as it did', () => {
  const texts = ['1951｜下田\n同样下田。', '用5天零4小时打井；“铁人”说：“好”。', '《样例日报》（1960年）', '𠮷田', 'C919飞机、2.5亿', 'GB/T 7714 著录', '——', '', '“', 'A'];
  for (const text of texts) expect(unpairLetters(pairLetters(text)), text).toBe(text);
});

test('two runs are the same where their letters are', () => {
  expect(lettersOf('“C919”，')).toEqual(['c', '9', '1', '9', '，']);
});
