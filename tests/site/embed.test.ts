import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtCards } from '../support/card-addresses.ts';
import { isCard, isInlineStyled } from '../support/card-pages.ts';
import { adopterSite, plainSite, SITES } from '../support/built-site.ts';
import { readPublished, readSpeeches } from '../support/read-content.ts';

const MOST_SCRIPT = 1536;

for (const site of SITES) {
  test(`${site.name} has a card for every story, excerpt and value of a facet, kept out of search engines`, () => {
    const cards = site.pages().filter(isCard);
    const paths = new Set(cards.map(({ path }) => path));
    const excerpts = readSpeeches(site.root).flatMap(({ id, record }) => record.excerpts.map((excerpt) => `/embed/excerpts/${id}-${excerpt.id}/`));
    const expected = [...readPublished(site.root).map(({ id }) => `/embed/stories/${id}/`), ...excerpts, '/embed/today/', '/embed/missing/', ...builtCards(site).map(({ path }) => `/${path}`)];
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
    expect(cards.filter(({ $ }) => $('meta[name=robots]').attr('content') !== 'noindex').map(({ path }) => path)).toEqual([]);
  });

  test(`every link on a card of ${site.name} opens in a window of its own`, () => {
    const faults = site.pages().filter(isCard).flatMap(({ path, $ }) => $('a').toArray().filter(({ attribs }) => attribs['target'] !== '_blank' || attribs['rel'] !== 'noopener').map(() => path));
    expect(faults).toEqual([]);
  });

  test(`the script that other sites load from ${site.name} is small, and no module`, () => {
    const script = site.readText('embed/embed.js');
    expect(gzipSync(script, { level: 6 }).length).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(script).not.toMatch(/\b(import|export|localStorage|sessionStorage|cookie|fetch|eval)\b/);
  });

  test(`the rules for answers of ${site.name} let cards alone be framed`, () => {
    const open = [...site.readText('_headers').matchAll(/^(\S+)\n {2}Content-Security-Policy: frame-ancestors \*$/gm)].map(([, path]) => path!);
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter((path) => !new RegExp(`^${site.base}embed/(stories|excerpts|lists|today|campaigns|missing)/\\*$`).test(path))).toEqual([]);
  });
}

test('static cards stand only where they can lead somewhere, load nothing and run nothing', () => {
  expect(plainSite.settings().url !== '' || plainSite.pages().every((page) => !isInlineStyled(page))).toBe(true);
  const pages = adopterSite.pages().filter(isInlineStyled);
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, $ } of pages) {
    expect($('script, link, style, img, iframe, [class], [id]').length, path).toBe(0);
    expect($('main > section svg').length, path).toBe(1);
    expect($('main > section a').attr('href'), path).toContain(adopterSite.publicUrl('/'));
  }
});
