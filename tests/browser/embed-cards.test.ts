import type { Page } from '@playwright/test';
import { EMBED_WIDTHS, TONES } from '../../src/domain/embed/embed.ts';
import { adopterSite } from '../support/built-site.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { expect, test } from '../support/browser-test.ts';
import { builtCards, someCards, type BuiltCard } from '../support/card-addresses.ts';
import { serveHost } from '../support/serve-host.ts';
import { weighPage } from '../support/weigh-page.ts';

const KILOBYTE = 1024;
const BUDGET = 40 * KILOBYTE;
const NARROWEST = 280;
const HEAVIEST = 20;
const cards = () => builtCards(adopterSite).filter(({ kind }) => kind !== 'today');
const sampled = () => [...someCards(adopterSite, 'stories'), ...someCards(adopterSite, 'excerpts'), ...someCards(adopterSite, 'lists')];

test.use({ baseURL: async ({ adopterServer }, use) => use(adopterServer.url) });

const naturalHeight = (page: Page) => page.locator('main').evaluate((main) => [...main.children].reduce((sum, part) => sum + (part as HTMLElement).offsetHeight, 0));
const ground = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

test('a frame of fixed height holds every card at every width', async ({ page }) => {
  const faults: string[] = [];
  for (const card of cards()) {
    await page.goto(card.path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of EMBED_WIDTHS) {
      await page.setViewportSize({ width, height: 300 });
      const spare = card.heightAt(width) - (await naturalHeight(page));
      if (spare < 0 || spare > 150) faults.push(`${card.path} at ${width} px: ${spare} px to spare`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${card.path} is wider than its frame of ${width} px`);
    }
  }
  expect(faults).toEqual([]);
});

/** The cards with the most words, which ask for the most of the fonts. */
function heaviest(): BuiltCard[] {
  const length = ({ path }: BuiltCard) => adopterSite.readText(`${path}index.html`).length;
  return cards().sort((a, b) => length(b) - length(a)).slice(0, HEAVIEST);
}

test('no card is heavy for who sees it first, fonts included', async ({ browser, adopterServer }) => {
  const heavy: string[] = [];
  for (const { path } of [...heaviest(), ...sampled()]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 500 } });
    const page = await context.newPage();
    await page.goto(adopterServer.url + path, { waitUntil: 'networkidle' });
    const { total } = await weighPage(page);
    if (total > BUDGET) heavy.push(`${path} ${Math.round(total / KILOBYTE)} KB`);
    await context.close();
  }
  expect(heavy).toEqual([]);
});

test('cards have each tone that they are asked for, and light for any other', async ({ page }) => {
  const { path } = sampled()[0]!;
  const grounds = { '': 'rgb(239, 235, 226)', '?tone=dark': 'rgb(29, 32, 36)', '?tone=oxide': 'rgb(154, 44, 28)', '?tone=pink"><b>': 'rgb(239, 235, 226)', '?tone=__proto__': 'rgb(239, 235, 226)' };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [query, colour] of Object.entries(grounds)) {
      await page.goto(path + query);
      expect(await ground(page), query).toBe(colour);
    }
    await page.goto(`${path}?tone=auto`);
    expect(await ground(page)).toBe(colorScheme === 'dark' ? grounds['?tone=dark'] : grounds['']);
  }
});

test('axe finds nothing on cards in any tone', async ({ page }) => {
  const faults: string[] = [];
  for (const { path } of [...sampled(), { path: 'embed/missing/' }]) {
    for (const tone of TONES.slice(0, 3)) {
      await page.goto(`${path}?tone=${tone}`);
      faults.push(...(await axeFaults(page)).map((fault) => `${path} ${tone}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('cards fit a column of 280 px', async ({ page }) => {
  await page.setViewportSize({ width: NARROWEST, height: 500 });
  for (const { path } of sampled()) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
  }
});

test('a card keeps nothing and reads nothing that is kept', async ({ page }) => {
  for (const { path } of sampled()) {
    await page.goto(path);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  }
});

test('without script a card is light, whole and tells its address', async ({ browser, adopterServer }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [card] = sampled();
  await page.goto(`${adopterServer.url}${card!.path}?tone=dark`);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(239, 235, 226)');
  await expect(page.locator('.whole')).toBeVisible();
  await page.goto(`${adopterServer.url}embed/today/`);
  await expect(page.locator('.whole')).toHaveAttribute('href', `${adopterSite.base}today/`);
  await context.close();
});

test('今日劳模 leads to the card of the day’s person in China, with the tone, and says which day it is', async ({ page }) => {
  const ids = JSON.parse(adopterSite.readText('today.json')).ids as string[];
  await page.clock.setFixedTime(new Date('2027-10-07T16:30:00Z'));
  await page.goto('embed/today/?tone=oxide');
  const DAY_OF_LEAP_YEAR = 281;
  await page.waitForURL(`**/embed/stories/${ids[DAY_OF_LEAP_YEAR]}/?today=10-08&tone=oxide`);
  await expect(page.locator('[data-day="10-08"]')).toContainText('10月8日');
  await page.goto(`embed/stories/${ids[DAY_OF_LEAP_YEAR]}/?today=<b>`);
  await expect(page.locator('[data-day]:visible')).toHaveCount(0);
});

test('a frame that may open windows opens the story in one, another tells its address', async ({ page, adopterServer, context }) => {
  const card = someCards(adopterSite, 'stories')[0]!;
  const frame = (sandbox: string) => `<iframe sandbox="${sandbox}" width="360" height="480" src="${adopterServer.url}${card.path}"></iframe>`;
  const host = await serveHost(`<!doctype html><title>沙箱</title>${frame('allow-scripts allow-popups allow-popups-to-escape-sandbox')}${frame('allow-scripts')}`);
  await page.goto(host.url, { waitUntil: 'networkidle' });
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe >> nth=0').locator('.whole').click();
  await expect.poll(async () => (await opened).url()).toBe(`${adopterServer.url}${card.page.slice(1)}`);
  const shut = page.frameLocator('iframe >> nth=1');
  await shut.locator('.whole').click();
  await expect(shut.locator('.address')).toBeVisible();
  await expect(shut.locator('.address bdi')).toHaveText(`${adopterServer.url}${card.page.slice(1)}`);
  await host.close();
});
