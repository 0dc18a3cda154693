import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { overflowing } from '../support/overflow.ts';
import { fewerStories, sampledPaths } from '../support/sampled-pages.ts';

/** The narrowest windows look at every story. */
const pathsAt = (width: number): string[] => (width <= 390 ? sampledPaths(plainSite) : fewerStories(sampledPaths(plainSite)));

// WCAG 1.4.10: 320 px is a window of 1280 px at 400 %. A window of 1280 px at 200 % is one of 640 px.
for (const width of [320, 640]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 640 } });
    test(`nothing is cut off or scrolls sideways at ${width} px`, async ({ page }) => {
      expect(await lookAtEach(page, pathsAt(width), overflowing)).toEqual([]);
    });
  });
}

// WCAG 1.4.4: text alone is made larger, the window stays.
for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 844 } });
    test(`nothing is cut off or scrolls sideways with text at 200 % in ${width} px`, async ({ page }) => {
      const faults = await lookAtEach(page, pathsAt(width), async () => {
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        return overflowing(page);
      });
      expect(faults).toEqual([]);
    });
  });
}
