import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on colours and on the width of the window; the others read the document alone. */
const DRAWN_RULES = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function toFaults(violations: Violations): string[] {
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0]?.html.slice(0, 160)} and ${nodes.length - 1} more\n${nodes[0]?.failureSummary}`);
}

/** What axe finds on the page that is open: the rule, the first element that breaks it, and how many more do. */
export async function axeFaults(page: Page): Promise<string[]> {
  return toFaults((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations);
}

/** As `axeFaults`, for a second look at the same document in other colours or at another width. */
export async function axeFaultsDrawn(page: Page): Promise<string[]> {
  return toFaults((await new AxeBuilder({ page }).withRules(DRAWN_RULES).analyze()).violations);
}
