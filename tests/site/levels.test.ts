import { expect, test } from '@playwright/test';
import { COMMON_SHARE, readingLevel, STAGES } from '../../src/domain/reading/reading-level.ts';
import { LEVEL_TEXT } from '../../src/text/level.ts';
import { adopterSite, plainSite, SITES, type BuiltSite } from '../support/built-site.ts';
import type { Page } from '../support/page.ts';
import { readRetellings, readStories } from '../support/read-content.ts';
import { storyPaths } from '../support/sampled-pages.ts';

const RETELLING = /^\/stories\/([^/]+)\/retelling\/$/;

function retellings(site: BuiltSite): Page[] {
  return site.pages().filter(({ path, $ }) => RETELLING.test(path) && $('meta[name=robots][content*=noindex]').length === 0);
}

/** The words of a retelling as they are printed, without pinyin and marks. */
function printedWords({ $ }: Page): string {
  const words = $('.kai').clone();
  words.find('rt, rp, sup').remove();
  return words.text();
}

for (const site of SITES) {
  test(`every story of ${site.name} tells its stage, marked as an estimate, and what it rests on`, () => {
    const paths = new Set(storyPaths(site));
    const faults = site.pages().filter(({ path }) => paths.has(path)).flatMap(({ path, $ }) => {
      const told = $('.page-record [data-stage]');
      const name = LEVEL_TEXT.stages[told.attr('data-stage') as (typeof STAGES)[number]];
      const isTold = told.length === 1 && told.prev('dt').text() === LEVEL_TEXT.label && name !== undefined && told.text().startsWith(name);
      return isTold && LEVEL_TEXT.label.includes('估计') && told.find('small').text().includes('一级字表') ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  test(`every retelling of ${site.name} stands beside its story, which links to it`, () => {
    const linked = site.pages().filter(({ path, $ }) => $(`.labels a[href="${site.base}${path.slice(1)}retelling/"]`).length === 1).map(({ path }) => `${path}retelling/`);
    expect(linked.sort()).toEqual(retellings(site).map(({ path }) => path).sort());
    for (const { path, $ } of retellings(site)) expect($(`a[href="${site.base}${path.slice(1).replace('retelling/', '')}"]`).length, path).toBeGreaterThan(0);
  });
}

test('there are ten retellings or more, one for each file', () => {
  expect(retellings(plainSite).length).toBeGreaterThanOrEqual(10);
  expect(retellings(plainSite).map(({ path }) => RETELLING.exec(path)![1])).toEqual(readRetellings(plainSite.root).map(({ id }) => id));
});

test('what a retelling prints keeps to common characters and is marked as an estimate', () => {
  for (const page of retellings(plainSite)) {
    expect(readingLevel(printedWords(page)).commonShare, page.path).toBeGreaterThanOrEqual(COMMON_SHARE);
    expect(page.$('.labels').text(), page.path).toContain(LEVEL_TEXT.suits(LEVEL_TEXT.stages['1-2']));
  }
});

test('every Han character of a retelling has one syllable above it', () => {
  const syllable = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+$/u;
  for (const { path, $ } of retellings(plainSite)) {
    const bare = $('.kai').clone();
    bare.find('ruby').remove();
    expect(bare.text(), path).not.toMatch(/\p{Script=Han}/u);
    const rubies = $('.kai ruby').toArray().map((ruby) => [$(ruby).clone().children('rt, rp').remove().end().text(), $(ruby).children('rt').text()]);
    expect(rubies.filter(([base, reading]) => [...base!].length !== 1 || !syllable.test(reading!)), path).toEqual([]);
  }
});

test('every paragraph of a retelling has a mark that leads to a source on its page', () => {
  for (const { path, $ } of retellings(plainSite)) {
    const marks = $('.retelling-text p').toArray().map((paragraph) => $(paragraph).find('.source-mark a').toArray().map(({ attribs }) => attribs['href']!));
    expect(marks.filter((hrefs) => hrefs.length === 0 || hrefs.some((href) => $(`[id="${href.slice(1)}"]`).length !== 1)), path).toEqual([]);
  }
});

test('where the retelling of a withdrawn story stood, the nameless page answers', () => {
  const withdrawn = readStories(adopterSite.root).filter(({ record }) => record.status === 'withdrawn');
  const answers = withdrawn.map(({ id }) => adopterSite.pages().find(({ path }) => path === `/stories/${id}/retelling/`));
  expect(answers.map((page) => page?.$('meta[name=robots]').attr('content'))).toEqual(withdrawn.map(() => 'noindex'));
});
