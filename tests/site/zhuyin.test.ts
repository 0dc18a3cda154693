import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { hasReadings } from '../../src/domain/lesson/has-readings.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readLessons, readPublished } from '../support/read-content.ts';
import { repeated } from '../support/repeated.ts';

const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
const HAN = /(?!丨)\p{Script=Han}/gu;

const isZhuyin = ({ path, $ }: Page) => path.endsWith('/zhuyin/') && $('main ruby').length > 0;
const zhuyinPages = (site: BuiltSite) => site.pages().filter(isZhuyin);

for (const site of SITES) {
  test(`every story of ${site.name} has its 注音 page, and leads to it`, () => {
    const expected = readPublished(site.root).map(({ id }) => `/stories/${id}/zhuyin/`);
    expect(zhuyinPages(site).map(({ path }) => path).sort()).toEqual(expected.sort());
    const unled = expected.filter((path) => {
      const story = site.pages().find((page) => page.path === path.replace('zhuyin/', ''))!;
      return story.$(`main a[href="${site.base}${path.slice(1)}"]`).length === 0;
    });
    expect(unled).toEqual([]);
  });

  test(`every 注音 page of ${site.name} stays out of search engines, and has a title of its own`, () => {
    const pages = zhuyinPages(site);
    expect(pages.filter(({ $ }) => $('meta[name=robots][content=noindex]').length !== 1).map(({ path }) => path)).toEqual([]);
    expect(repeated(pages.map(({ $ }) => $('head > title').text()))).toEqual([]);
    const listed = site.files().includes('sitemap.xml') ? site.readText('sitemap.xml') : '';
    expect(listed).not.toContain('/zhuyin/');
  });

  test(`every 注音 page of ${site.name} has one syllable for each character of its story`, () => {
    const faults = zhuyinPages(site).flatMap(({ path, $ }) => {
      const pairs = $('main ruby').toArray().map((ruby) => [$(ruby).find('span').text(), $(ruby).find('rt').text(), $(ruby).find('rp').text()]);
      const wrong = pairs.filter(([base = '', syllable = '', marks]) => [...base].length !== 1 || !/^[\p{Script=Latin}]+$/u.test(syllable) || marks !== '()');
      const text = $('main .zhuyin-text').clone();
      text.find('ruby').remove();
      return [...wrong.map(([base]) => `${path}: ${base}`), ...(text.text().match(HAN) ?? []).map((one) => `${path}: ${one} has none`)];
    });
    expect(faults).toEqual([]);
  });

  test(`no page of ${site.name} but those made to be read so has pinyin`, () => {
    const packs = readLessons(site.root).filter(({ record }) => hasReadings(record.stage)).map(({ id }) => `/lessons/${id}/`);
    const isForBeginners = ({ path }: Page) => packs.some((pack) => path.startsWith(pack)) && !path.endsWith('/answers/');
    const made = (page: Page) => isZhuyin(page) || page.path.endsWith('/retelling/') || isForBeginners(page);
    expect(site.pages().filter((page) => !made(page) && (page.$('ruby').length > 0 || TONE.test(page.$('main').text()))).map(({ path }) => path)).toEqual([]);
  });

  test(`the search of ${site.name} holds no pinyin and no 注音 page`, () => {
    const packed = site.files().filter((file) => file.endsWith('.pf_fragment'));
    expect(packed.length).toBeGreaterThan(0);
    const listed = packed.map((file) => gunzipSync(readFileSync(join(site.dist, file))).toString()).join('\n');
    expect(listed).not.toContain('/zhuyin/');
    expect(listed).not.toMatch(TONE);
  });
}
