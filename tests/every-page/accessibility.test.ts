import { axeFaults } from '../support/axe-faults.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });
    test(`axe finds nothing on any page in ${colorScheme}`, async ({ page }) => {
      expect(await lookAtEach(page, plainSite.pages().map(({ path }) => path), axeFaults)).toEqual([]);
    });
  });
}
