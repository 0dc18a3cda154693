import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

const FURTHER = /pages\/\d+\/$/;

/** True for the second and further pages of a list. */
export function isFurtherPage({ path }: Pick<Page, 'path'>): boolean {
  return FURTHER.test(path);
}

/** The pages of the list whose first page is given, in order. */
export function pagesOfList(site: BuiltSite, first: string): Page[] {
  const numberOf = ({ path }: Page) => Number(/(\d+)\/$/.exec(path)?.[1]);
  const further = site.pages().filter((page) => isFurtherPage(page) && page.path.replace(FURTHER, '') === first);
  return [...site.pages().filter(({ path }) => path === first), ...further.sort((a, b) => numberOf(a) - numberOf(b))];
}
