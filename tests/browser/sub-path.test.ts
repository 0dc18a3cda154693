import { expect, test } from '../support/browser-test.ts';
import { adopterSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';
import { storyPaths } from '../support/sampled-pages.ts';

test.use({ baseURL: async ({ adopterServer }, use) => use(adopterServer.url) });

test('under a sub-path pages load all they ask for from below it', async ({ page, adopterServer }) => {
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(adopterServer.url)) faults.push(`${response.status()} ${response.url()}`);
  });
  for (const path of ['/', storyPaths(adopterSite)[0]!, '/search/']) await page.goto(path.slice(1), { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
});

test('under a sub-path links lead from home to a story', async ({ page, adopterServer }) => {
  const { id, record } = readPublished(adopterSite.root)[0]!;
  await page.goto('');
  await page.locator(`main a[href$="/stories/${id}/"]`).first().click();
  expect(page.url()).toContain(`${adopterServer.url}stories/${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(record.name);
});

test('an address outside the sub-path leads to the site or to the page of an error', async ({ page, adopterServer }) => {
  const host = new URL(adopterServer.url).origin;
  await page.goto(`${host}/`);
  expect(page.url()).toBe(adopterServer.url);
  expect((await page.goto(`${host}/stories/`))?.status()).toBe(404);
  await expect(page.locator(`main a[href="${adopterSite.base}"]`).first()).toBeVisible();
});
