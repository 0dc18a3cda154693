import type { Browser } from '@playwright/test';
import { forEachAtOnce } from '../../src/integrations/font/for-each-at-once.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { storyPaths } from '../support/sampled-pages.ts';
import { scrollThrough } from '../support/scroll-through.ts';
import { weighPage, type Weight } from '../support/weigh-page.ts';

const KILOBYTE = 1024;
const AT_ONCE = 4;
const BUDGET = { beforeScrolling: 220, afterScrolling: 300, beforePaint: 80, script: 10 };

/** Opens a page for the first time on a phone, with nothing in store, and weighs it before and after scrolling. */
async function weighCold(browser: Browser, address: string): Promise<{ before: Weight; after: Weight }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = await weighPage(page);
  await scrollThrough(page);
  const after = await weighPage(page);
  await context.close();
  return { before, after };
}

test('every story is light on a phone that opens it for the first time', async ({ browser, server }) => {
  // Most of the time goes by waiting for the network to fall quiet.
  await forEachAtOnce(storyPaths(plainSite), AT_ONCE, async (path) => {
    const { before, after } = await weighCold(browser, `${server.url}${path.slice(1)}`);
    const kilobytes = (bytes: number) => Math.round(bytes / KILOBYTE);
    test.info().annotations.push({ type: 'weight', description: `${path} ${kilobytes(before.total)} KB, ${kilobytes(after.total)} KB scrolled, ${kilobytes(before.beforePaint)} KB before paint, ${kilobytes(before.script)} KB script` });
    expect.soft(kilobytes(before.total), `${path} before scrolling`).toBeLessThanOrEqual(BUDGET.beforeScrolling);
    expect.soft(kilobytes(after.total), `${path} after scrolling`).toBeLessThanOrEqual(BUDGET.afterScrolling);
    expect.soft(kilobytes(before.beforePaint), `${path} before the first paint`).toBeLessThanOrEqual(BUDGET.beforePaint);
    expect.soft(kilobytes(after.script), `${path} scripts`).toBeLessThanOrEqual(BUDGET.script);
  });
});
