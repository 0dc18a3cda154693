import { expect, test } from '@playwright/test';
import { KAI, WHOLE, type FontSource } from '../../../../src/loaders/font-source.ts';
import type { PageText } from '../../../../src/integrations/font/page-text.ts';
import { planPage } from '../../../../src/integrations/font/plan-page.ts';
import { planSite } from '../../../../src/integrations/font/plan-site.ts';

const SLICE: FontSource = { ...WHOLE, id: 'slice' };
const find = (character: string) => (character === '℃' ? SLICE : WHOLE);
const page = (regular: string, heavy = '', onDemand = false): PageText => ({ text: { 400: regular, 900: heavy }, kai: '', onDemand, alone: false, unset: false, aside: false });

const site = [page('站名甲，1', '题'), page('站名乙℃', '题甲'), page('站名丙℃', '目')];
const plan = planSite(site, find);

const filesOf = (text: PageText, among = plan) =>
  planPage(text, among, find).map(({ cut, claims }) => `${cut.weight} ${cut.source.id} ${[...claims].sort().join('')}`);

test('what stands on most pages is shared, by weight', () => {
  expect(plan[400].common.characters).toBe('站名');
  expect(plan[900].common.characters).toBe('题');
});

test('pages kept out of search engines have no say in what is shared', () => {
  const days = ['三', '四', '五', '六'].map((day) => ({ ...page(`站轮到${day}`), aside: true }));
  expect(planSite([...site, ...days], find)[400].common.characters).toBe('站名');
});

test('digits and punctuation come with the stylesheet and are cut for no page', () => {
  expect(JSON.stringify(plan)).not.toContain('，');
  expect(filesOf(site[0]!).join()).not.toMatch(/[1，]/);
});

test('a page has the shared file, one of its own and one for each font that lends', () => {
  const files = filesOf(site[1]!).filter((file) => !file.includes('A'));
  expect(files).toEqual(['400 whole 名站', '400 whole 乙', '400 slice ℃', '900 whole 题', '900 whole 甲']);
});

test('letters that readers may type are named by every page, in the regular weight', () => {
  const spare = filesOf(site[0]!).filter((file) => file.includes('A'));
  expect(spare).toHaveLength(1);
  expect(spare[0]).toContain('400 whole');
});

test('a page that asks for the whole site gets slices of all its characters, none claimed twice', () => {
  const search = page('站名检索', '题', true);
  const faces = planPage(search, planSite([...site, search], find), find);
  const claims = (weight: number) => faces.filter(({ cut }) => cut.weight === weight).flatMap((face) => [...face.claims]);
  for (const weight of [400, 900]) {
    expect(claims(weight)).toEqual([...new Set(claims(weight))]);
    expect(claims(weight)).toEqual(expect.arrayContaining([...'站名甲乙丙题目检索℃Az']));
  }
});

test('a text for children has a face and a file of its own; its digits and punctuation are the text face’s', () => {
  const faces = planPage({ ...page('站'), kai: '站，1孩' }, plan, find).filter(({ family }) => family === 'Kai');
  expect(faces).toEqual([{ family: 'Kai', cut: { weight: 400, source: KAI, characters: '站孩' }, claims: '站孩' }]);
});

test('the same characters make the same file, whatever page they are on', () => {
  const cutsOf = (text: PageText) => planPage(text, plan, find).map(({ cut }) => cut);
  expect(cutsOf(page('站丁'))).toEqual(cutsOf(page('站丁')));
});
