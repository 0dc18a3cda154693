import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Draws what the browser leaves undrawn below the window: axe would take the estimate of its place for the place itself. */
function drawAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const undrawn = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => getComputedStyle(element).contentVisibility === 'auto');
    for (const element of undrawn) element.style.contentVisibility = 'visible';
  });
}

/** What axe finds on the page that is open: the rule, the first element that breaks it, and how many more do. */
export async function axeFaults(page: Page): Promise<string[]> {
  await drawAll(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0]?.html.slice(0, 160)} and ${nodes.length - 1} more\n${nodes[0]?.failureSummary}`);
}
