import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { isCard } from '../support/card-pages.ts';
import { fewerStories, sampledPaths } from '../support/sampled-pages.ts';

const SMALLEST_BODY = 17;
/** Cards stand in columns of other sites, 320 px wide. */
const SMALLEST_ON_CARD = 15;

for (const width of [390, 1440]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 900 } });
    test(`text keeps the rules of Chinese setting at ${width} px`, async ({ page }) => {
      const faults = await lookAtEach(page, fewerStories(sampledPaths(plainSite)), () =>
        page.evaluate((smallest) => {
          const style = getComputedStyle(document.body);
          const size = parseFloat(style.fontSize);
          return [
            ...(style.lineBreak === 'strict' ? [] : [`line-break ${style.lineBreak}`]),
            ...(style.getPropertyValue('text-autospace') === 'normal' ? [] : [`text-autospace ${style.getPropertyValue('text-autospace')}`]),
            ...(size >= smallest ? [] : [`body text ${size} px`]),
          ];
        }, isCard({ path: new URL(page.url()).pathname }) ? SMALLEST_ON_CARD : SMALLEST_BODY),
      );
      expect(faults).toEqual([]);
    });
  });
}

test('a page uses no more than two weights', async ({ page }) => {
  const faults = await lookAtEach(page, fewerStories(sampledPaths(plainSite)), () =>
    page.evaluate(() => {
      const weights = new Set([...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent!.trim()).map((element) => getComputedStyle(element).fontWeight));
      return [...weights].filter((weight) => !['400', '900'].includes(weight)).map((weight) => `weight ${weight}`);
    }),
  );
  expect(faults).toEqual([]);
});
