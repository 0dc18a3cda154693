import { expect, test } from '@playwright/test';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { elementsOf } from '../support/elements-of.ts';
import { faultsIn } from '../support/faults-in.ts';
import type { Page } from '../support/page.ts';

// Loaded, or asked, without the reader's doing.
const LOADED = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'xlink:href'];
const NAMING_LINKS = 'link[rel=canonical], link[rel=alternate]';
const FOREIGN = /(^|[\s,])(https?:)?\/\//i;
const FOREIGN_IN_CSS = /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^"')\s]*/gi;
const FOREIGN_IN_SCRIPT = /(?:from|import\(?|fetch\(|importScripts\()\s*["'`](?:https?:)?\/\/[^"'`]*/g;

function foreignLoads(page: Page): string[] {
  const attributes = LOADED.flatMap((name) =>
    elementsOf(page, `[${name.replace(':', '\\:')}]`).map((element) => ({ element, value: element.attribs[name] ?? '' })),
  );
  const links = elementsOf(page, 'link[href], use[href], image[href]')
    .filter((element) => !page.$(element).is(NAMING_LINKS))
    .map((element) => ({ element, value: element.attribs['href'] ?? '' }));
  return [...attributes, ...links].filter(({ value }) => FOREIGN.test(value)).map(({ element, value }) => `<${element.name}> ${value}`);
}

const HASTY = '[rel~=preconnect], [rel~=dns-prefetch], meta[http-equiv=refresh]';

function foreignInText(site: BuiltSite, ending: RegExp, pattern: RegExp): string[] {
  return site.files().filter((file) => ending.test(file)).flatMap((file) => [...site.readText(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));
}

for (const site of SITES) {
  test(`${site.name} loads nothing from another host`, () => {
    expect(faultsIn(site, foreignLoads)).toEqual([]);
    expect(faultsIn(site, (page) => elementsOf(page, HASTY).map(({ name }) => `<${name}>`))).toEqual([]);
    expect(foreignInText(site, /\.(css|html|svg)$/, FOREIGN_IN_CSS)).toEqual([]);
    expect(foreignInText(site, /\.m?js$/, FOREIGN_IN_SCRIPT)).toEqual([]);
  });
}
