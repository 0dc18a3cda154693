import { expect, test } from '@playwright/test';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { resolveLink } from '../support/resolve-link.ts';

/** Files of the pages that a reader comes to from the home page by following links alone. */
function reachedFrom(site: BuiltSite, home: string): Set<string> {
  const pages = new Map(site.pages().map((page) => [page.file, page]));
  const reached = new Set<string>();
  const waiting = [home];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const page = pages.get(file);
    if (!page || reached.has(file)) continue;
    reached.add(file);
    for (const link of page.$('a[href]').toArray()) {
      const target = resolveLink(site, page, link.attribs['href']!);
      if (target.kind === 'file') waiting.push(target.file);
    }
  }
  return reached;
}

for (const site of SITES) {
  test(`${site.name} has no page that no link leads to`, () => {
    const reached = reachedFrom(site, 'index.html');
    const orphans = site
      .pages()
      // The page of an error and the empty place of a withdrawn story are not to be found by browsing.
      .filter(({ file, $ }) => file !== '404.html' && $('meta[name=robots][content*=noindex]').length === 0)
      .filter(({ file }) => !reached.has(file));
    expect(orphans.map(({ path }) => path)).toEqual([]);
  });
}
