import { expect, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { adopterSite, plainSite } from '../support/built-site.ts';
import { pagesOfList } from '../support/list-pages.ts';
import type { Page } from '../support/page.ts';
import { resolveLink } from '../support/resolve-link.ts';

const FACETS = /^\/(kinds|industries|eras|regions|honours|spirit)\/[^/]+\/$/;
const MOST_ITEMS = 50;
const facetPages = () => adopterSite.pages().filter(({ path }) => FACETS.test(path));

/** Public addresses of the stories that a page lists, without those at its head and foot. */
function listedStories(page: Page): string[] {
  const targets = page.$('.life-row a, .spirit-deeds li[data-material] a').toArray().map((link) => resolveLink(adopterSite, page, link.attribs['href']!));
  const files = targets.flatMap((target) => (target.kind === 'file' ? [target.file] : []));
  return files.map((file) => adopterSite.publicUrl(`/${file.replace('index.html', '')}`)).sort();
}

function readRss(file: string): { title: string; link: string; item: { link: string }[] } {
  const xml = adopterSite.readText(file);
  expect(XMLValidator.validate(xml), file).toBe(true);
  return new XMLParser({ isArray: (name) => name === 'item' }).parse(xml).rss.channel;
}

test('every page of a facet has two feeds of its own, of the stories that it lists', () => {
  for (const page of facetPages()) {
    const listed = pagesOfList(adopterSite, page.path).flatMap(listedStories).sort();
    const folder = page.path.slice(1);
    const rss = readRss(`${folder}feed.xml`);
    expect(rss.link).toBe(adopterSite.publicUrl(page.path));
    expect(rss.title).toContain(page.$('h1').text());
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThanOrEqual(MOST_ITEMS);
    expect(rss.item.map(({ link }) => link).sort()).toEqual(listed);
    const json = JSON.parse(adopterSite.readText(`${folder}feed.json`));
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/);
    expect(json.items.map(({ url }: { url: string }) => url).sort()).toEqual(listed);
  }
});

test('every page of a facet tells of its feeds, in its head and where readers see it', () => {
  const faults = facetPages().flatMap(({ path, $ }) =>
    ['xml', 'json'].flatMap((form) => {
      const address = `${adopterSite.base}${path.slice(1)}feed.${form}`;
      const told = [`head link[rel=alternate][href="${address}"]`, `main a[href="${address}"]`];
      return told.filter((selector) => $(selector).length !== 1).map((selector) => `${path}: ${selector}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('without a public address no facet has a feed', () => {
  test.skip(plainSite.settings().url !== '', 'this build has a public address');
  expect(plainSite.files().filter((file) => /(^|\/)feed\.(xml|json)$/.test(file))).toEqual([]);
});
