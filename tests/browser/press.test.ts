import { PDFDocument } from 'pdf-lib';
import { COPY_TEXT } from '../../src/text/copy.ts';
import { expect, test } from '../support/browser-test.ts';
import { adopterSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

// ISO 216 in points of 1/72 inch.
const A4 = { width: 595, height: 842 };

test('the sheet of every story prints on one page of A4, with nothing cut off', async ({ page, adopterServer }) => {
  for (const { id } of readPublished(adopterSite.root)) {
    await page.goto(`${adopterServer.url}stories/${id}/press/`);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect.soft(pdf.getPageCount(), id).toBe(1);
    const { width, height } = pdf.getPage(0).getSize();
    expect.soft({ width: Math.round(width), height: Math.round(height) }, id).toEqual(A4);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 658, height: 1009 });
    const crowded = await page.locator('.sheet').evaluate((sheet) => {
      const boxes = [...sheet.children].map((child) => child.getBoundingClientRect());
      const footTop = boxes.at(-1)!.top;
      const columns = [...sheet.children].slice(1, -1).map((column) => column.lastElementChild!.getBoundingClientRect().bottom);
      return sheet.scrollHeight > sheet.clientHeight || Math.max(...columns) > footTop;
    });
    expect.soft(crowded, id).toBe(false);
    await page.emulateMedia({ media: null });
  }
});

test('each text is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('stories/wang-jinxi/press/');
  for (const id of ['repost', 'text-line', 'text-opening', 'text-full']) {
    await page.locator(`copy-text[for="${id}"] button`).click();
    await expect(page.locator(`copy-text[for="${id}"] [role=status]`)).toHaveText(COPY_TEXT.done);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe((await page.locator(`#${id}`).textContent())!.trim());
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are there and no button is', async ({ page }) => {
    await page.goto('stories/wang-jinxi/press/');
    await expect(page.locator('#text-full')).toBeVisible();
    await expect(page.getByRole('button', { name: COPY_TEXT.copy })).toHaveCount(0);
  });
});
