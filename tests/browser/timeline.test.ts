import type { Locator } from '@playwright/test';
import { TIMELINE_TEXT as text } from '../../src/text/timeline.ts';
import { datedHonours } from '../../src/domain/scale/dated-honours.ts';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const { honours: terms } = readVocabulary(plainSite.root);
const dated = readPublished(plainSite.root).map(({ record }) => ({ name: record.name, honours: datedHonours(record, terms).filter(({ year }) => year !== undefined) }));
/** Someone with several honours on the scale, each in a year of its own. */
const { name, honours } = dated.find(({ honours: list }) => list.length > 2 && new Set(list.map(({ year }) => year)).size === list.length)!;

const lives = (page: { locator: (selector: string) => Locator }) => page.locator('life-timeline details');
const isFocused = (locator: Locator) => expect(locator).toBeFocused();

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('timeline/');
  });

  test('up and down walk from life to life, Home and End to the first and the last', async ({ page }) => {
    const lines = lives(page).locator('summary');
    await lines.first().focus();
    await page.keyboard.press('ArrowDown');
    await isFocused(lines.nth(1));
    await page.keyboard.press('End');
    await isFocused(lines.last());
    await page.keyboard.press('ArrowDown');
    await isFocused(lines.last());
    await page.keyboard.press('ArrowUp');
    await isFocused(lines.nth((await lines.count()) - 2));
    await page.keyboard.press('Home');
    await isFocused(lines.first());
  });

  test('left and right walk along the honours of a life, each told and marked on its line', async ({ page }) => {
    const life = lives(page).filter({ hasText: name });
    await life.locator('summary').focus();
    for (const { year, title } of honours) {
      await page.keyboard.press('ArrowRight');
      const told = life.locator('li:focus');
      await expect(told).toContainText(text.year(year!));
      await expect(told).toContainText(title);
      await expect(told).toBeInViewport();
      await expect(life.locator('.life-line [data-current]')).toHaveAttribute('data-year', String(year));
    }
    for (const _ of honours) await page.keyboard.press('ArrowLeft');
    await isFocused(life.locator('summary'));
    await page.keyboard.press('Escape');
    await expect(life).not.toHaveAttribute('open');
  });

  test('Tab stops once in each decade, and then leads to the table', async ({ page }) => {
    const decades = page.locator('life-timeline section');
    await lives(page).first().locator('summary').focus();
    for (let index = 1; index < (await decades.count()); index += 1) {
      await page.keyboard.press('Tab');
      await isFocused(decades.nth(index).locator('summary').first());
    }
    await page.keyboard.press('Tab');
    await isFocused(page.locator('#table a').first());
  });

  test('the focus is never under the ruler', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const lines = lives(page).locator('summary');
    await lines.last().focus();
    const bottom = () => page.locator('life-timeline .head').evaluate((head) => head.getBoundingClientRect().bottom);
    for (let left = await lines.count(); left > 0; left -= 1) {
      const top = await page.locator('summary:focus').evaluate((line) => line.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual((await bottom()) - 1);
      await page.keyboard.press('ArrowUp');
    }
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a life, tells its honours and leads to its story', async ({ page }) => {
    await page.goto('timeline/');
    const life = lives(page).filter({ hasText: name });
    await life.locator('.who').tap();
    for (const { title } of honours) await expect(life.getByText(title).first()).toBeVisible();
    await life.getByRole('link', { name: text.read(name) }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });

  test('a tap near a tick tells that honour', async ({ page }) => {
    await page.goto('timeline/');
    const life = lives(page).filter({ hasText: name });
    await life.scrollIntoViewIfNeeded();
    for (const { year } of [honours[0]!, honours.at(-1)!]) {
      const box = (await life.locator(`.life-line [data-year="${year}"]`).boundingBox())!;
      await page.touchscreen.tap(box.x + 1, box.y + box.height / 2);
      await expect(life.locator('li[data-current]')).toContainText(text.year(year!));
    }
  });

  test('links lead to each decade and to the table', async ({ page }) => {
    await page.goto('timeline/');
    const links = page.getByRole('navigation', { name: text.decades }).getByRole('link');
    await links.nth(2).tap();
    await expect(page.locator('life-timeline section').nth(2)).toBeInViewport();
    await page.goto('timeline/');
    await links.last().tap();
    await expect(page.getByRole('table')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table tells everyone, and a line opens by itself', async ({ page }) => {
    await page.goto('timeline/');
    await expect(page.getByText(text.keys)).toBeHidden();
    for (const { name: person, honours: list } of dated) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: person, exact: true }) });
      for (const { year, title } of list) await expect.soft(row.last()).toContainText(`${text.year(year!)} ${title}`);
    }
    await lives(page).first().locator('summary').click();
    await expect(lives(page).first().getByRole('link')).toBeVisible();
  });

  test('on paper stand the drawing and the table', async ({ page }) => {
    await page.goto('timeline/');
    await page.emulateMedia({ media: 'print' });
    await expect(lives(page).first().locator('.life-line')).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
  });
});
