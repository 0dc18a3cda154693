import { axeFaults } from '../support/axe-faults.ts';
import { AXE_VIEWS } from '../support/axe-views.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';

for (const [name, view] of Object.entries(AXE_VIEWS)) {
  test.describe(() => {
    test.use(view);
    test(`axe finds nothing on any page ${name}`, async ({ page }) => {
      expect(await lookAtEach(page, plainSite.pages().map(({ path }) => path), axeFaults)).toEqual([]);
    });
  });
}
