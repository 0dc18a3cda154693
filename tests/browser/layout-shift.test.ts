import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { storyPaths } from '../support/sampled-pages.ts';
import { scrollThrough } from '../support/scroll-through.ts';

const SLOW = 800;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })) {
  test.describe(() => {
    test.use({ viewport });
    test(`nothing moves on a ${name} while fonts and pictures come late`, async ({ page }) => {
      await page.route(/\.(woff2|svg|avif|webp|png)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            const moved = entry.sources.map(({ node }) => node instanceof Element ? `<${node.localName} class="${node.getAttribute('class')}">` : node?.textContent?.trim().slice(0, 20));
            if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const faults = await lookAtEach(page, ['/', ...storyPaths(plainSite)], async () => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      });
      expect(faults).toEqual([]);
    });
  });
}
