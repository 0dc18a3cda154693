import type { Page } from '@playwright/test';
import { TEXT } from '../../src/text.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { storyPaths } from '../support/sampled-pages.ts';

/** What is wrong with the focus where it stands; undefined when it has left the page. WCAG 2.4.7, 2.4.11. */
function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const name = `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 16)}`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    const seen = [...element.getClientRects()].some((box) => {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    return `${marked ? '' : 'no mark of focus: '}${seen ? '' : 'covered or out of sight: '}${name}`;
  });
}

async function walk(page: Page): Promise<string[]> {
  const most = (await page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').count()) + 2;
  const stops: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusFault(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

for (const [name, path] of [['the home page', () => '/'], ['a story', () => storyPaths(plainSite)[0]!]] as const) {
  test(`the focus is always seen on a walk through ${name} by keyboard`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path().slice(1));
    const stops = await walk(page);
    expect(stops[0]).toContain(TEXT.skip);
    expect(stops.filter((stop) => /^(no mark|covered)/.test(stop))).toEqual([]);
    const reachable = await page.locator('a[href], button, input:not([type=hidden]), select, summary').evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled).length);
    expect(stops.length).toBeGreaterThanOrEqual(reachable);
  });
}

test('the first stop skips to the text', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
