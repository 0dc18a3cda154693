import { axeFaults, axeFaultsDrawn } from '../support/axe-faults.ts';
import { AXE_VIEWS } from '../support/axe-views.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { fewerStories, sampledPaths, storyPaths } from '../support/sampled-pages.ts';

for (const [name, view] of Object.entries(AXE_VIEWS)) {
  test.describe(() => {
    test.use(view);
    test(`axe finds nothing ${name}`, async ({ page }) => {
      // A page costs axe a second; the project every-page looks at every page, with every rule in both views.
      const isFirst = view.colorScheme === 'light';
      const paths = fewerStories(isFirst ? sampledPaths(plainSite) : sampledPaths(plainSite, 1));
      expect(await lookAtEach(page, paths, isFirst ? axeFaults : axeFaultsDrawn)).toEqual([]);
    });
  });
}

test('axe finds nothing in large type', async ({ page }) => {
  const paths = ['/', storyPaths(plainSite)[0]!, '/search/'].map((path) => `${path}?view=large`);
  expect(await lookAtEach(page, paths, axeFaults)).toEqual([]);
});
