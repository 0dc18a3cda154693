import { expect, test } from '@playwright/test';
import { matchNames } from '../../../../src/domain/name/match-names.ts';
import { isExact } from '../../../../src/domain/name/name-judgement.ts';
import { normalizeQuery } from '../../../../src/domain/name/normalize-query.ts';
import type { PersonEntry } from '../../../../src/domain/name/suggestion-data.ts';
import { charactersOf, readText } from '../../../support/name-data.ts';

function person(id: string, name: string, more: Partial<PersonEntry> = {}): PersonEntry {
  return { id, kind: 'person', name: readText(name), fullName: name, description: '样例工', aliases: [], ...more };
}

const people = [
  person('zhang-sanyangli', '张三样例', { aliases: [readText('样例铁手')] }),
  person('zhang-siyangli', '张四样例', { fullName: '张四样例（样例厂）' }),
  person('lv-yangli', '吕样例', { name: { text: '吕样例', syllables: ['lv', 'yang', 'li'] } }),
  person('yangli-banzu', '样例1205班组', { kind: 'collective', name: { text: '样例1205班组', syllables: ['yang', 'li', 'yao', 'er', 'ling', 'wu', 'ban', 'zu'] } }),
];
const characters = charactersOf(people);
const find = (query: string) => matchNames(normalizeQuery(query, characters.simplify), people, characters).map((match) => ({ id: match.person.id, reason: match.reason }));

test('the name that was typed whole stands before those it is part of', () => {
  expect(find('吕样例')[0]).toEqual({ id: 'lv-yangli', reason: 'name' });
  expect(find('三样例')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'given' });
  expect(find('张四样例（样例厂）')[0]).toEqual({ id: 'zhang-siyangli', reason: 'name' });
});

test('a name among other words is found', () => {
  expect(find('样例厂 张三样例')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'name' });
  expect(find('张三样例同志')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'name' });
});

test('an alias, its pinyin, and a word that holds it', () => {
  expect(find('样例铁手')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'alias' });
  expect(find('yangli tieshou')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'alias' });
  expect(find('样例铁手精神')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'alias' });
});

test('ü is typed as v, u or yu', () => {
  for (const query of ['lvyangli', 'luyangli', 'lyuyangli', 'lǚ yàng lì']) expect(find(query)[0], query).toEqual({ id: 'lv-yangli', reason: 'pinyin' });
});

test('pinyin still being typed, and some syllables by their initials', () => {
  expect(find('zhangs').map(({ id }) => id)).toEqual(['zhang-sanyangli', 'zhang-siyangli']);
  expect(find('zsanyl')[0]).toEqual({ id: 'zhang-sanyangli', reason: 'pinyin' });
  expect(find('zhsyl').map(({ reason }) => reason)).toEqual(['initials', 'initials']);
});

test('digits in a name are found as digits and as they are read', () => {
  expect(find('1205')[0]).toEqual({ id: 'yangli-banzu', reason: 'part' });
  expect(find('yangliyaoerlingwubanzu')[0]).toEqual({ id: 'yangli-banzu', reason: 'pinyin' });
});

test('a guess comes after what was typed rightly, and is called one', () => {
  const found = matchNames('张三样力', people, characters);
  expect(found[0]).toMatchObject({ reason: 'sound', person: { id: 'zhang-sanyangli' } });
  expect(found.every((match) => !isExact(match))).toBe(true);
  expect(matchNames('张三样力', people)).toEqual([]);
});

test('a single letter or nothing names nobody', () => {
  for (const query of ['', ' ', 'z', '……', '()']) expect(find(query), query).toEqual([]);
});

test('hostile input is harmless', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ ...people[at % people.length]!, id: `yangli-${at}` }));
  const inputs = ['劳'.repeat(10_000), 'zhang'.repeat(2_000), 'z'.repeat(10_000), '<img src=x onerror=alert(1)>', '.*+?(([[', '\ud83d', '😀', '__proto__', 'constructor', '%00%', '张三样例 '.repeat(1_000)];
  for (const input of inputs) expect(() => matchNames(normalizeQuery(input, characters.simplify), many, characters), input.slice(0, 20)).not.toThrow();
});
