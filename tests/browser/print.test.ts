import { TEXT } from '../../src/text.ts';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';
import { storyPaths } from '../support/sampled-pages.ts';

const MEDIA_BOX = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g;
// ISO 216 in points of 1/72 inch.
const A4 = { width: 595, height: 842 };
/** Far beyond the longest story: a sign that the page prints as one of the screen. */
const MOST_SHEETS = 12;

test.use({ javaScriptEnabled: false });

test('a story prints its text and its sources, without what is only for the screen', async ({ page }) => {
  await page.goto(storyPaths(plainSite)[0]!.slice(1));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(TEXT.story.sources, { exact: true }).first()).toBeVisible();
  const shown = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().right > 0)
        .map((one) => one.textContent!.trim().slice(0, 30)),
    );
  expect(await shown('nav, form, button, .skip-link')).toEqual([]);
  expect((await shown('main p')).length).toBeGreaterThan(2);
});

test('every story prints on A4 sheets', async ({ page }) => {
  for (const path of storyPaths(plainSite)) {
    await page.goto(path.slice(1));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = [...pdf.matchAll(MEDIA_BOX)].map(([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) }));
    expect.soft(sheets.length, path).toBeGreaterThan(0);
    expect.soft(sheets.length, path).toBeLessThanOrEqual(MOST_SHEETS);
    expect.soft(sheets.filter(({ width, height }) => width !== A4.width || height !== A4.height), path).toEqual([]);
  }
});

test('printed text is dark on white, in dark colours too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${storyPaths(plainSite)[0]!.slice(1)}?theme=dark`);
  const brightness = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const read = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    };
    return { text: read(getComputedStyle(document.querySelector('main p')!).color), ground: read(getComputedStyle(document.body).backgroundColor || 'white') };
  });
  expect(brightness.text).toBeLessThan(0.4);
});
