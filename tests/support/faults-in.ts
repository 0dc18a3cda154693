import type { BuiltSite } from './built-site.ts';
import { gatherFaults, type Fault } from './gather-faults.ts';
import type { Page } from './page.ts';

/** Holds a rule against every page of a site and gathers what it finds. A sound site gives an empty list. */
export function faultsIn(site: BuiltSite, rule: (page: Page) => string[]): string[] {
  return gatherFaults(site.pages().flatMap((page): Fault[] => rule(page).map((fault) => ({ path: page.path, fault }))));
}
