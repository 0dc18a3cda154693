import { expect, test } from '@playwright/test';
import { readSite } from '../../src/loaders/read-vocabulary.ts';
import { BROWSE_TEXT } from '../../src/text/browse.ts';
import { adopterSite, plainSite } from '../support/built-site.ts';
import { isFurtherPage, pagesOfList } from '../support/list-pages.ts';
import { readPublished } from '../support/read-content.ts';
import { resolveLink } from '../support/resolve-link.ts';

const { list: text } = BROWSE_TEXT;
const ROWS = '.life-row, .name-lines ol > li, .spirit-deeds li[data-material]';
/** One list of each kind that an adopter with many stories has on several pages. */
const LONG = ['/stories/', '/kinds/person/', '/honours/quanguo-laodong-mofan/', '/spirit/aigang-jingye/', '/browse/kind-person/honour-quanguo-laodong-mofan/', '/lessons/stages/5-6/'];

test('a list that an adopter would have too long goes on, on pages no longer than the adopter wants', () => {
  const { listLength } = readSite(adopterSite.root);
  for (const first of LONG) {
    const pages = pagesOfList(adopterSite, first);
    expect(pages.length, first).toBeGreaterThan(1);
    for (const page of pages) {
      const rows = page.$(first.startsWith('/lessons/') ? 'section:has(.page-nav) .life-row' : ROWS).length;
      if (page === pages.at(-1)) expect(rows, page.path).toBeGreaterThan(0);
      else expect(rows, page.path).toBe(listLength);
      expect(rows, page.path).toBeLessThanOrEqual(listLength);
    }
  }
});

test('every page of a list leads to all the others, and says which it is', () => {
  for (const first of LONG) {
    const pages = pagesOfList(adopterSite, first);
    for (const [index, page] of pages.entries()) {
      const nav = page.$(`nav[aria-label="${text.pages}"]`);
      const numbers = nav.find('a.digit').toArray();
      const files = numbers.map((link) => resolveLink(adopterSite, page, link.attribs['href']!)).map((target) => target.kind === 'file' && target.file);
      expect(files, page.path).toEqual(pages.map(({ file }) => file));
      expect(nav.find('[aria-current=page]').text(), page.path).toBe(String(index + 1));
      expect(nav.find('[rel=prev]').length, page.path).toBe(index > 0 ? 1 : 0);
      expect(nav.find('[rel=next]').length, page.path).toBe(index < pages.length - 1 ? 1 : 0);
      if (index > 0) expect(page.$('title').text(), page.path).toContain(text.page(index + 1));
    }
  }
});

test('lists that only show the way are short, and lead to the whole', () => {
  const { listLength } = readSite(adopterSite.root);
  const all = text.all(readPublished(adopterSite.root).length);
  for (const [file, part] of [['index.html', '#scale'], ['search/index.html', '.full-lists'], ['404.html', '.site-map'], ['sitemap/index.html', '.site-map']] as const) {
    const { $ } = adopterSite.pages().find((page) => page.file === file)!;
    const list = $(`${part} a`).filter((_, link) => /\/stories\/[^/]+\/$/.test(link.attribs['href']!));
    expect(list.length, file).toBe(listLength);
    expect($(`${part} a[href="${adopterSite.base}stories/"]`).toArray().map((link) => $(link).text().trim()), file).toContain(all);
  }
});

test('a column of the wall that would be too high leads to its decade', () => {
  const { $ } = adopterSite.pages().find(({ file }) => file === 'index.html')!;
  const full = $('.wall .decade').filter((_, column) => $(column).find('.name').length === readSite(adopterSite.root).listLength).toArray();
  const links = full.map((column) => ({ text: $(column).find('a.all-link').text(), decade: $(column).find('.label a').attr('href'), href: $(column).find('a.all-link').attr('href') }));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.text).toMatch(/全部\d+个故事/u);
    expect(link.href).toBe(link.decade);
  }
});

test('what fits on a page stands on one', () => {
  expect(readPublished(plainSite.root).length).toBeLessThanOrEqual(readSite(plainSite.root).listLength);
  expect(plainSite.pages().filter(isFurtherPage)).toEqual([]);
});
