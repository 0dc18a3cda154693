import { expect, test } from '@playwright/test';
import { facetPairPath, facetPairs, facetValueKey } from '../../src/domain/browse/facet-pair.ts';
import { facetValues } from '../../src/domain/field.ts';
import { REGION_GRID } from '../../src/domain/browse/region-grid.ts';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { isFurtherPage, pagesOfList } from '../support/list-pages.ts';
import type { Page } from '../support/page.ts';
import { readPublished, readSpirits } from '../support/read-content.ts';
import { resolveLink } from '../support/resolve-link.ts';

const FOLDERS = { kind: 'kinds', industry: 'industries', era: 'eras', region: 'regions', honour: 'honours', spirit: 'spirit' };
const pageAt = (site: BuiltSite, path: string) => site.pages().find((page) => page.path === path)!;

function expectedPairs(site: BuiltSite) {
  const spirits = readSpirits(site.root).map(({ id, record }) => ({ id, name: record.name }));
  const vocabulary = { ...readVocabulary(site.root), spirits };
  return facetPairs(readPublished(site.root).map(({ id, record }) => ({ id, facets: facetValues(record, vocabulary) })));
}

/** Ids of the stories that a part of a page links to, in order. */
function storiesIn(site: BuiltSite, page: Page, part: string): string[] {
  return page.$(`${part} a[href]`).toArray().flatMap((link) => {
    const target = resolveLink(site, page, page.$(link).attr('href')!);
    return target.kind === 'file' ? (/^stories\/([^/]+)\/index\.html$/.exec(target.file)?.[1] ?? []) : [];
  });
}

for (const site of SITES) {
  test(`${site.name} has a page for every two values with three stories, and for no others`, () => {
    const built = site.pages().map(({ path }) => path).filter((path) => /^\/browse\/./.test(path) && !isFurtherPage({ path }));
    expect(built.sort()).toEqual(expectedPairs(site).map(facetPairPath).sort());
  });

  test(`each page of two values of ${site.name} lists their stories, and leads to the page of either`, () => {
    for (const pair of expectedPairs(site)) {
      const page = pageAt(site, facetPairPath(pair));
      const listed = pagesOfList(site, page.path).flatMap((one) => storiesIn(site, one, '.name-lines'));
      expect(listed.sort(), page.path).toEqual(pair.stories.map(({ id }) => id).sort());
      expect(page.$('.name-lines h2').text()).toContain(String(pair.stories.length));
      for (const { facet, id } of [pair.first, pair.second]) {
        const address = `${site.base}${FOLDERS[facet]}/${id}/`;
        expect(page.$(`main a[href="${address}"]`).length, `${page.path} → ${address}`).toBe(1);
        const back = pageAt(site, `/${FOLDERS[facet]}/${id}/`).$(`.narrower a[href="${site.base}${page.path.slice(1)}"]`);
        expect(back.length, `${facetValueKey({ facet, id })} → ${page.path}`).toBe(1);
      }
    }
  });

  test(`the index of names of ${site.name} has every honouree once, under a letter that its list leads to`, () => {
    const page = pageAt(site, '/names/');
    expect(storiesIn(site, page, '.name-list').sort()).toEqual(readPublished(site.root).map(({ id }) => id).sort());
    const letters = page.$('.letter-section h2').toArray().map((one) => page.$(one).text());
    expect(letters).toEqual([...letters].sort());
    expect(page.$('.letter-nav a').toArray().map((one) => page.$(one).text())).toEqual(letters);
  });

  test(`the indexes of ${site.name} name every unit, and every native place by its last part`, () => {
    const stories = readPublished(site.root);
    const wordsOf = (path: string) => {
      const { $ } = pageAt(site, path);
      return $('.word-list dt').toArray().map((one) => $(one).clone().children('small').remove().end().text().trim());
    };
    const units = wordsOf('/units/');
    expect(units.toSorted()).toEqual([...new Set(stories.flatMap(({ record }) => record.employer))].sort());
    const places = wordsOf('/places/');
    const missing = stories.flatMap(({ record }) => record.nativePlace ?? []).filter((place) => !places.some((word) => place.endsWith(word)));
    expect(missing).toEqual([]);
  });

  test(`the map of ${site.name} has every region, and a number and a link only where there are stories`, () => {
    const { $ } = pageAt(site, '/regions/');
    expect($('.region-map li').length).toBe(REGION_GRID.length);
    const settled = new Set(readPublished(site.root).map(({ record }) => record.region));
    expect($('.region-map li a').length).toBe(settled.size);
    expect($('.region-map li:not(:has(a))').text()).not.toMatch(/\d/);
  });

  test(`each related story of ${site.name} says why it stands there, and what it shares`, () => {
    const blocks = site.pages().flatMap(({ path, $ }) => $('.related .blocks li').toArray().map((one) => ({ path, why: $(one).find('.why').text() })));
    expect(blocks.filter(({ why }) => !/^同一(行业|精神|篇讲话|地区|年代)：./.test(why))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });
}
