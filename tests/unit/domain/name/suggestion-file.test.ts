import { expect, test } from '@playwright/test';
import type { PersonEntry } from '../../../../src/domain/name/suggestion-data.ts';
import { readSuggestions, writeSuggestions, type NamedTerm, type TermAddresses } from '../../../../src/domain/name/suggestion-file.ts';
import { readText } from '../../../support/name-data.ts';

const ADDRESSES: TermAddresses = { spirit: 'spirit/*/', industry: 'i/*/', honour: 'h/*/', era: 'e/*/', region: 'r/*/', place: 'search/?q=*', unit: 'search/?q=*', speech: 's/*/', excerpt: 's/*' };

const people: PersonEntry[] = [
  { id: 'zhang-sanyangli', kind: 'person', name: readText('张三样例'), fullName: '张三样例', description: '样例工', aliases: [readText('样例铁手')] },
  { id: 'zhang-sanyangli-2', kind: 'person', name: { text: '张三样例', syllables: ['zhang', 'san', 'yang', 'lie'] }, fullName: '张三样例（样例厂）', description: '样例工', aliases: [] },
  { id: 'yangli-ban', kind: 'collective', name: { text: '样例12班', syllables: ['yang', 'li', 'yao', 'er', 'ban'] }, fullName: '样例12班', description: '样例班组', aliases: [] },
];
const terms: NamedTerm[] = [
  { group: 'industry', id: 'yangli', name: readText('样例行业') },
  { group: 'unit', name: readText('样例厂') },
  { group: 'excerpt', id: 'yangli/#e1', name: { text: '样例第一句……', syllables: [] } },
];
const synonyms = [{ words: ['样例', '例样'] }];
const files = writeSuggestions({ people, terms, synonyms }, ADDRESSES);

test('what is written is read again, ids and readings included', () => {
  const [names, others] = [files.names, files.terms].map((file) => readSuggestions(JSON.parse(JSON.stringify(file))));
  const read = { people: names!.people, synonyms: names!.synonyms, terms: others!.terms };
  expect(read.people).toEqual(people);
  expect(read.terms.map(({ name }) => name)).toEqual(terms.map(({ name }) => name));
  expect(read.terms.map(({ path }) => path)).toEqual(['i/yangli/', `search/?q=${encodeURIComponent('样例厂')}`, 's/yangli/#e1']);
  expect(read.synonyms).toEqual(synonyms);
});

test('what can be told from the name is not written', () => {
  expect(files.names.people[0]).toEqual(['张三样例', '样例工', { also: ['样例铁手'] }]);
  expect(JSON.stringify(files.names.people[1])).toContain('zhang san yang lie');
});
