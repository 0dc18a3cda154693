import { SEARCH_TEXT } from '../../src/text/search.ts';
import { TEXT } from '../../src/text.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { readPublished } from '../support/read-content.ts';
import { storyPaths } from '../support/sampled-pages.ts';

test.use({ javaScriptEnabled: false });

test('every story can be read without script', async ({ page }) => {
  const faults = await lookAtEach(page, storyPaths(plainSite), () =>
    page.locator('main :is(h1, h2, p, dt, dd, blockquote):not(details *)').evaluateAll((all) =>
      all.filter((one) => one.textContent!.trim() !== '' && !one.checkVisibility({ visibilityProperty: true })).map((one) => `hidden: ${one.textContent!.slice(0, 30)}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('from the home page links lead to a story, its industry and back', async ({ page }) => {
  const { record, id } = readPublished(plainSite.root)[0]!;
  await page.goto('');
  await page.getByRole('navigation', { name: TEXT.mainNavigation }).getByRole('link', { name: TEXT.nav.stories }).click();
  await expect(page).toHaveURL(/\/stories\/$/);
  await page.locator(`main a[href$="/stories/${id}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(record.name);
  await page.locator(`main a[href$="/industries/${record.industry}/"]`).first().click();
  await expect(page.locator(`main a[href$="/stories/${id}/"]`).first()).toBeVisible();
});

test('the page of search offers the whole list instead', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SEARCH_TEXT.title);
  const published = readPublished(plainSite.root).map(({ id }) => id);
  for (const id of published) await expect.soft(page.locator(`main a[href$="/stories/${id}/"]`).first(), id).toBeVisible();
});

test('no control is drawn that would do nothing without script', async ({ page }) => {
  await page.goto(storyPaths(plainSite)[0]!.slice(1));
  const idle = await page.locator('button:not([type=submit])').filter({ visible: true }).allTextContents();
  expect(idle).toEqual([]);
});
