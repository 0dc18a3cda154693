import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

/** Holds a rule against every page of a site: each fault it finds as `address: fault`. A sound site gives an empty list. */
export function faultsIn(site: BuiltSite, rule: (page: Page) => string[]): string[] {
  return site.pages().flatMap((page) => rule(page).map((fault) => `${page.path}: ${fault}`));
}
