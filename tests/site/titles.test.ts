import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { repeated } from '../support/repeated.ts';

for (const site of SITES) {
  test(`no two pages of ${site.name} have the same title`, () => {
    // Withdrawn stories share one nameless page.
    const pages = site.pages().filter(({ $ }) => $('meta[name=robots][content*=noindex]').length === 0);
    expect(repeated(pages.map(({ $ }) => $('head > title').text()))).toEqual([]);
  });

  test(`every page of ${site.name} has one title and one first heading`, () => {
    const faults = faultsIn(site, ({ $ }) => [
      ...($('head > title').length === 1 && $('head > title').text().trim() ? [] : ['title']),
      ...($('h1').length === 1 && $('h1').text().trim() ? [] : [`${$('h1').length} × h1`]),
    ]);
    expect(faults).toEqual([]);
  });
}
