import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { storyPaths } from '../support/sampled-pages.ts';

const ground = () => getComputedStyle(document.body).backgroundColor;

test('dark is taken from the device, from the address, and kept on the next page', async ({ page }) => {
  const story = storyPaths(plainSite)[0]!.slice(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(story);
  const dark = await page.evaluate(ground);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(story);
  const light = await page.evaluate(ground);
  expect(light).not.toBe(dark);
  await page.goto(`${story}?theme=dark`);
  expect(await page.evaluate(ground)).toBe(dark);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(ground)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${story}?theme=light`);
  expect(await page.evaluate(ground)).toBe(light);
});
