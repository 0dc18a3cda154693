import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { CORRECTION_TEXT } from '../../src/text/correction.ts';
import { adopterSite, SITES, type BuiltSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const corrected = (site: BuiltSite) => readPublished(site.root).filter(({ record }) => record.corrections.length > 0);
const pageAt = (site: BuiltSite, path: string) => site.pages().find((page) => page.path === path)!.$;

for (const site of SITES) {
  test(`${site.name} lists every correction on one page, or says that there is none`, () => {
    const $ = pageAt(site, '/corrections/');
    const expected = corrected(site).flatMap(({ record }) => record.corrections.map(({ was }) => was));
    expect($('main .correction del').toArray().map((one) => $(one).text()).sort()).toEqual(expected.sort());
    expect($('main').text().includes(CORRECTION_TEXT.none)).toBe(expected.length === 0);
    expect($('main').text()).toContain(CORRECTION_TEXT.report);
  });

  test(`${site.name} shows its corrections on the corrected stories alone`, () => {
    const ids = new Set(corrected(site).map(({ id }) => `/stories/${id}/`));
    const shown = site.pages().filter(({ path, $ }) => path.startsWith('/stories/') && $('main .correction').length > 0);
    expect(shown.map(({ path }) => path).sort()).toEqual([...ids].sort());
  });
}

test('the feed of corrections has every correction, with an address that is there', () => {
  const { rss } = new XMLParser({ isArray: (name) => name === 'item' }).parse(adopterSite.readText('corrections.xml'));
  const links: string[] = rss.channel.item.map(({ link }: { link: string }) => link);
  expect(links.length).toBe(corrected(adopterSite).flatMap(({ record }) => record.corrections).length);
  const $ = pageAt(adopterSite, '/corrections/');
  for (const link of links) {
    const [page, anchor] = link.split('#');
    expect(page).toBe(adopterSite.publicUrl('/corrections/'));
    expect($(`#${anchor}`).length, link).toBe(1);
  }
});
