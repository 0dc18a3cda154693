import { expect, test } from '@playwright/test';
import { offerOf, synonymsOf } from '../../../../src/domain/name/synonyms.ts';
import { matchTerms } from '../../../../src/domain/name/match-terms.ts';
import { nearestWords } from '../../../../src/domain/name/nearest-words.ts';
import type { TermEntry, TermGroupId } from '../../../../src/domain/name/suggestion-data.ts';
import { readText } from '../../../support/name-data.ts';

const term = (group: TermGroupId, text: string): TermEntry => ({ group, name: readText(text), path: `${group}/${text}/` });
const terms = [term('honour', '样例行业奖'), term('industry', '行业样例'), term('unit', '样例1205队'), term('excerpt', '样例讲话的第一句')];
const synonyms = [{ words: ['样例行业奖', '样例奖'] }, { words: ['样例版', '大样例版'], offer: 'large-type' as const }];
const find = (query: string) => matchTerms(query, terms, synonyms).map(({ name }) => name.text);

test('what begins with the words comes before what holds them; every word must stand there', () => {
  expect(find('行业')).toEqual(['行业样例', '样例行业奖']);
  expect(find('样例 奖')).toEqual(['样例行业奖']);
  expect(find('1205')).toEqual(['样例1205队']);
  expect(find('航空')).toEqual([]);
  expect(find('')).toEqual([]);
});

test('a synonym of the whole question finds what it stands for', () => {
  expect(find('样例奖')).toEqual(['样例行业奖']);
});

test('pinyin and initials', () => {
  expect(find('hangyeyangli')).toEqual(['行业样例']);
  expect(find('hyyl')).toEqual(['行业样例']);
});

test('synonyms hold for whole words, both ways', () => {
  expect(synonymsOf('样例奖', synonyms)).toEqual(['样例行业奖']);
  expect(synonymsOf('样例奖章', synonyms)).toEqual([]);
  expect(offerOf('大样例版', synonyms)).toBe('large-type');
  expect(offerOf('样例奖', synonyms)).toBeUndefined();
});

test('the nearest words of what is nowhere, and none where all are far', () => {
  const near = (query: string) => nearestWords(query, terms, 2).map(({ name }) => name.text);
  expect(near('行业样列')[0]).toBe('行业样例');
  expect(near('hangyeyangl')[0]).toBe('行业样例');
  expect(near('样例1206队钻机')[0]).toBe('样例1205队');
  expect(near('行业大会')[0]).toBe('行业样例');
  expect(near('航空母舰')).toEqual([]);
  expect(near('')).toEqual([]);
});
