import { EMBED_TEXT } from '../../src/text/embed.ts';
import { adopterSite } from '../support/built-site.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { expect, test, type Page } from '../support/browser-test.ts';
import { someCards } from '../support/card-addresses.ts';

const TEXT = EMBED_TEXT.builder;
const code = (page: Page, way: string) => page.locator(`[data-way="${way}"] textarea`);

test.use({ baseURL: async ({ adopterServer }, use) => use(adopterServer.url), permissions: ['clipboard-read', 'clipboard-write'] });

test('the builder’s address keeps what is chosen, and its codes name the public address', async ({ page }) => {
  const [, card] = someCards(adopterSite, 'stories');
  await page.goto(`embed/?kind=stories&id=${card!.id}&width=640&tone=oxide`);
  const address = `${adopterSite.publicUrl('/')}embed/stories/${card!.id}/?tone=oxide`;
  await expect(code(page, 'frame')).toHaveValue(new RegExp(`src="${address.replace('?', '\\?')}".*width="640"`));
  await expect(code(page, 'script')).toHaveValue(/embed\/embed\.js" async/);
  await expect(code(page, 'element')).toHaveValue(/<laomo-story id="[^"]+" tone="oxide" width="640">/);
  await expect(code(page, 'fragment')).toHaveValue(/^<section style=.*#9a2c1c.*<svg/s);
  await expect(page.locator('.frames iframe')).toHaveAttribute('src', `${adopterSite.base}embed/stories/${card!.id}/?tone=oxide`);
});

test('the builder is used by keyboard alone', async ({ page }) => {
  await page.goto('embed/');
  await expect(page.locator('.frames iframe')).toHaveCount(1);
  await page.locator('input[name="kind"]:checked').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/kind=excerpts/);
  await page.getByRole('searchbox', { name: TEXT.filter }).focus();
  await page.keyboard.type('劳动');
  await expect(page.locator('[data-part="count"]')).toContainText(TEXT.found(0).slice(0, 2));
  await page.keyboard.press('Tab');
  const options = page.locator('[data-part="options"] input');
  if (!(await options.first().evaluate((input) => input === document.activeElement))) await page.keyboard.press('Tab');
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-part="options"] input:checked')).toHaveCount(await options.first().isChecked() ? 2 : 1);
  const copy = page.locator('[data-way="frame"] button');
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-way="frame"] [aria-live]')).toHaveText(TEXT.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'frame').inputValue());
});

test('odd addresses of the builder are passed over', async ({ page }) => {
  await page.goto('embed/?kind=<script>&id=../../x&id=nobody&width=-1&tone=x');
  await expect(page).toHaveURL(/\?kind=stories&id=[a-z-]+&width=360&tone=light$/);
  await expect(page.locator('.frames iframe')).toHaveCount(1);
});

test('the builder is sound for axe, with its preview', async ({ page }) => {
  for (const kind of ['stories', 'lists']) {
    await page.goto(`embed/?kind=${kind}`);
    await expect(page.locator('.frames iframe')).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('without script the codes of each kind stand in the page', async ({ browser, adopterServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${adopterServer.url}embed/`);
  await expect(page.locator('embed-builder')).toBeHidden();
  for (const kind of ['stories', 'excerpts', 'lists', 'today']) await expect(page.locator('.embed-plain code', { hasText: `${adopterSite.publicUrl('/')}embed/${kind}/` })).toBeVisible();
  await context.close();
});

test('without a public address the builder says so and gives no code', async ({ page, server }) => {
  await page.goto(`${server.url}embed/`);
  await expect(page.getByText(TEXT.noUrl)).toBeVisible();
  await expect(page.getByText(TEXT.noUrlCure)).toBeVisible();
  await expect(page.locator('textarea, pre, embed-builder')).toHaveCount(0);
});
