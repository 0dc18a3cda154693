import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { overflowing } from '../support/overflow.ts';
import { storyPaths } from '../support/sampled-pages.ts';

const zhuyinPath = () => `${storyPaths(plainSite)[0]!.slice(1)}zhuyin/`;

test('text copied from a 注音 page is free of pinyin', async ({ page }) => {
  await page.goto(zhuyinPath());
  const copied = await page.locator('.zhuyin-text p').first().evaluate((paragraph) => {
    const selection = getSelection()!;
    selection.selectAllChildren(paragraph);
    return selection.toString();
  });
  expect(copied).toMatch(/\p{Script=Han}{2}/u);
  expect(copied).not.toMatch(/\p{Script=Latin}/u);
});

test('the characters of a 注音 page are large, and a narrow screen holds them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(zhuyinPath());
  const sizes = await page.locator('.zhuyin-text ruby').evaluateAll((all) => all.map((ruby) => parseFloat(getComputedStyle(ruby).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  expect(await overflowing(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a 注音 page in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(zhuyinPath());
    expect(await axeFaults(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a story leads to its 注音 page, which leads back', async ({ page }) => {
    const story = storyPaths(plainSite)[0]!.slice(1);
    await page.goto(story);
    await page.getByRole('link', { name: '注音' }).click();
    await expect(page).toHaveURL(new RegExp(`${story}zhuyin/$`));
    await page.locator('main header a').click();
    await expect(page).toHaveURL(new RegExp(`${story}$`));
  });
});
