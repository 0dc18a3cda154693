import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { storyPaths } from '../support/sampled-pages.ts';
import { scrollThrough } from '../support/scroll-through.ts';

const SLOW = 800;
/** Lighthouse shows three decimals; what is less it shows as 0. */
const LEAST = 0.001;

interface ShiftEntry extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface WithShifts {
  shifts: { value: number; moved: string[] }[];
}

/** Runs in the page before all else and keeps every shift with what was moved. */
function recordShifts(): void {
  const { shifts } = Object.assign(window, { shifts: [] } as WithShifts);
  const nameOf = (node: Node | null) => (node instanceof Element ? `<${node.localName} class="${node.className}">` : (node?.textContent?.trim().slice(0, 20) ?? ''));
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as ShiftEntry[]) shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })) {
  test.describe(() => {
    test.use({ viewport });
    test(`nothing moves on a ${name} while fonts and pictures come late`, async ({ page }) => {
      await page.route(/\.(woff2|svg|avif|webp|png)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW));
        await route.continue();
      });
      await page.addInitScript(recordShifts);
      const faults = await lookAtEach(page, ['/', ...storyPaths(plainSite)], async () => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        const shifts = await page.evaluate(() => (window as unknown as WithShifts).shifts);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        return sum < LEAST ? [] : [`${sum.toFixed(4)} by ${shifts.flatMap(({ moved }) => moved).join(', ')}`];
      });
      expect(faults).toEqual([]);
    });
  });
}
