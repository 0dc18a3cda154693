import { expect, test } from '@playwright/test';
import { ASCII, DIGIT_CHARACTERS, FRAME_CHARACTERS } from '../../../src/domain/font.ts';
import { borrowedCharacters, uncoveredCharacters } from '../../../src/loaders/font-coverage.ts';
import { sourceOf } from '../../../src/loaders/font-source.ts';

const idOf = (character: string) => sourceOf(character)?.id;

test('what pages are made of comes from the whole file', () => {
  expect([...new Set([...`${ASCII}${FRAME_CHARACTERS}${DIGIT_CHARACTERS}劳模故事`].map(idOf))]).toEqual(['whole']);
});

test('tone letters come from one slice together', () => {
  expect([...new Set([...'āǎēěīǐōǒūǔǖǘǚǜ'].map(idOf))]).toEqual(['latin-ext']);
});

test('signs and rare characters come from other slices of the same face', () => {
  expect([...'①℃骉'].map((one) => sourceOf(one)?.package)).toEqual(Array(3).fill('@fontsource/noto-serif-sc'));
  expect([...'①℃骉'].map(idOf)).not.toContain('whole');
});

test('what the text face lacks is borrowed, and what no font has is uncovered', () => {
  expect(idOf('䶮')).toBe('lender');
  expect(borrowedCharacters('魏䶮、㐱、骉䶮')).toEqual(['䶮', '㐱']);
  expect(uncoveredCharacters('王😀进喜')).toEqual(['😀']);
});

test('characters that draw nothing need no font', () => {
  expect(uncoveredCharacters('\u2060\u200b\u00ad\ufeff\ufe0f\n\t\r\u2028')).toEqual([]);
});
