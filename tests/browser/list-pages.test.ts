import { BROWSE_TEXT } from '../../src/text/browse.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { AXE_VIEWS } from '../support/axe-views.ts';
import { adopterSite } from '../support/built-site.ts';
import { expect, test } from '../support/browser-test.ts';
import { readPublished } from '../support/read-content.ts';

const { list: text } = BROWSE_TEXT;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader walks through a long list by its words and its numbers', async ({ page, adopterServer }) => {
    await page.goto(`${adopterServer.url}stories/`);
    const pages = page.getByRole('navigation', { name: text.pages });
    await expect(pages.getByRole('link', { name: text.previous })).toHaveCount(0);
    await pages.getByRole('link', { name: text.next }).click();
    await expect(page).toHaveTitle(new RegExp(text.page(2)));
    await expect(pages.getByRole('link', { name: text.page(2) })).toHaveAttribute('aria-current', 'page');
    await pages.getByRole('link', { name: text.page(3) }).press('Enter');
    await expect(page).toHaveURL(`${adopterServer.url}stories/pages/3/`);
    await pages.getByRole('link', { name: text.previous }).click();
    await expect(page).toHaveURL(`${adopterServer.url}stories/pages/2/`);
  });
});

test('from the home page of a site with many stories one step leads to them all', async ({ page, adopterServer }) => {
  await page.goto(adopterServer.url);
  await page.getByRole('link', { name: text.all(readPublished(adopterSite.root).length) }).click();
  await expect(page).toHaveURL(`${adopterServer.url}stories/`);
});

for (const [view, { colorScheme, viewport }] of Object.entries(AXE_VIEWS)) {
  test(`axe finds nothing on the further page of a list ${view}, and it stays inside the window`, async ({ page, adopterServer }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${adopterServer.url}stories/pages/2/`);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
