import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { recordShifts, shiftsOf } from '../support/record-shifts.ts';
import { fewerStories, storyPaths } from '../support/sampled-pages.ts';
import { scrollThrough } from '../support/scroll-through.ts';

const SLOW = 800;
/** Lighthouse shows three decimals; what is less it shows as 0. */
const LEAST = 0.001;

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })) {
  test.describe(() => {
    test.use({ viewport });
    test(`nothing moves on a ${name} while fonts and pictures come late`, async ({ page }) => {
      await page.route(/\.(woff2|svg|avif|webp|png)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW));
        await route.continue();
      });
      await recordShifts(page);
      const faults = await lookAtEach(page, fewerStories(['/', ...storyPaths(plainSite)]), async () => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        const shifts = await shiftsOf(page);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        return sum < LEAST ? [] : [`${sum.toFixed(4)} by ${shifts.flatMap(({ moved }) => moved).join(', ')}`];
      });
      expect(faults).toEqual([]);
    });
  });
}
