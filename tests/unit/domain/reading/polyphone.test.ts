import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { FURTHER_POLYPHONES, isPolyphone, POLYPHONES_OF_DICTIONARY } from '../../../../src/domain/reading/polyphone.ts';

const LEAST_WORDS = 2;

type Dictionary = Record<string, [reading: string, frequency?: number]>;

/** 一 and 不 change their tone before others; that is no second reading. */
const withoutSandhi = (character: string, reading: string) =>
  character === '一' ? 'yī' : character === '不' && reading === 'bú' ? 'bù' : reading;

function countWords(dictionary: Dictionary): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [word, [readings]] of Object.entries(dictionary)) {
    const syllables = readings.split(' ');
    const characters = [...word];
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, at) => {
      const words = counts.get(character) ?? new Map<string, number>();
      const reading = withoutSandhi(character, syllables[at]!);
      counts.set(character, words.set(reading, (words.get(reading) ?? 0) + 1));
    });
  }
  return counts;
}

test('the polyphones are those of which the dictionary has words in two readings', () => {
  const file = createRequire(import.meta.url).resolve('@pinyin-pro/data/modern.json');
  const counts = countWords(JSON.parse(readFileSync(file, 'utf8')) as Dictionary);
  const drawn = [...counts].filter(([character, words]) => {
    const listed = pinyin(character, { multiple: true, type: 'array' });
    return [...words].filter(([reading, count]) => count >= LEAST_WORDS && listed.includes(reading)).length > 1;
  });
  expect([...POLYPHONES_OF_DICTIONARY]).toEqual(drawn.map(([character]) => character).sort());
});

test('a further polyphone is not in that list, and none is named twice', () => {
  expect([...FURTHER_POLYPHONES].filter((one) => POLYPHONES_OF_DICTIONARY.includes(one))).toEqual([]);
  expect(new Set(FURTHER_POLYPHONES).size).toBe([...FURTHER_POLYPHONES].length);
});

test('the characters that are misread most are polyphones', () => {
  expect([...'地得的长行重了着为种当分好干数率钻轧扎模调转传处过子头看只量背结切散场藏卡'].filter((one) => !isPolyphone(one))).toEqual([]);
});
