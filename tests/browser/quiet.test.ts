import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { fewerStories, sampledPaths } from '../support/sampled-pages.ts';
import { scrollThrough } from '../support/scroll-through.ts';

test('pages write no error to the console, miss no file and ask no other host', async ({ page, server }) => {
  let heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== new URL(server.url).host) heard.push(`other host: ${request.url()}`);
  });
  const faults = await lookAtEach(page, fewerStories(sampledPaths(plainSite)), async () => {
    await scrollThrough(page);
    const found = heard;
    heard = [];
    return found;
  });
  expect(faults).toEqual([]);
});

test('an address that is not there is answered with the page that says so, and its number', async ({ page }) => {
  const response = await page.goto('stories/no-such-story/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
});
