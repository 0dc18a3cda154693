import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { LESSON_SLIDES_TEXT as TEXT } from '../../src/text/lesson-slides.ts';
import { expect, test } from '../support/browser-test.ts';
import { decks, settled, someDeck } from '../support/decks.ts';
import { lookAtEach } from '../support/look-at-each.ts';
import { overflowing } from '../support/overflow.ts';

const paths = () => decks().map(({ path }) => `/${path}`);
// ISO 216 in points of 1/72 inch.
const A4 = { width: 595, height: 842 };
const WIDE = { width: 1440, height: 810 };
/** From the back row of a classroom, on a screen of 1920 × 1080. */
const LEAST_TYPE = 32;
/** A phone scrolls through a slide that holds much. */
const PHONE = 390;

interface Rules {
  least: number;
  grows: boolean;
}

/** What is too small, too wide, too high, or over a plate. */
async function faultsOf(page: Page, rules: Rules): Promise<string[]> {
  await settled(page);
  return page.evaluate(({ least, grows }) => {
    const nameOf = (slide: Element, element: Element) => `slide ${slide.id}: <${element.localName}> ${element.textContent!.trim().slice(0, 12)}`;
    const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    return [...document.querySelectorAll('.slide')].flatMap((slide) => {
      const face = slide.querySelector('.face')!;
      const frame = face.getBoundingClientRect();
      const plate = slide.querySelector('.plate')?.getBoundingClientRect();
      const words = [...face.querySelectorAll('*')].filter((element) => hasText(element) && element.checkVisibility());
      const faults = words.flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(element).fontSize);
        const outside = left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1 || top < frame.top;
        const covered = plate && right > plate.left + 1 && left < plate.right && bottom > plate.top + 1 && top < plate.bottom;
        return [...(size < least ? [`${size} px`] : []), ...(outside ? ['beyond the edge'] : []), ...(covered ? ['over the plate'] : [])].map((fault) => `${nameOf(slide, element)} ${fault}`);
      });
      return [...faults, ...(!grows && frame.height > innerHeight + 1 ? [`slide ${slide.id}: ${Math.round(frame.height)} px high`] : [])];
    });
  }, rules);
}

for (const viewport of [{ width: 1920, height: 1080 }, { width: 1280, height: 720 }, { width: 1024, height: 768 }, { width: PHONE, height: 844 }]) {
  test.describe(() => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    test(`every slide of every pack fits ${viewport.width} × ${viewport.height}`, async ({ page }) => {
      const rules = { least: viewport.width === 1920 ? LEAST_TYPE : 0, grows: viewport.width === PHONE };
      expect(await lookAtEach(page, paths(), async () => [...(await faultsOf(page, rules)), ...(await overflowing(page))])).toEqual([]);
    });
  });
}

test('the button words are as large as those of the slides', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(someDeck().path);
  const sizes = await page.getByRole('group', { name: TEXT.controls }).getByRole('button').evaluateAll((all) => all.map((button) => parseFloat(getComputedStyle(button).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TYPE);
});

async function sheets(pdf: Buffer): Promise<{ width: number; height: number }[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().map((sheet) => {
    const { width, height } = sheet.getSize();
    return { width: Math.round(width), height: Math.round(height) };
  });
}

test('the deck prints as a handout on A4: about three slides a page, none cut, each with its notes', async ({ page }) => {
  const { path, slides } = someDeck();
  await page.goto(path);
  const printed = await sheets(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.filter(({ width, height }) => width !== A4.width || height !== A4.height)).toEqual([]);
  expect(printed.length).toBeGreaterThanOrEqual(Math.ceil(slides.length / 4));
  expect(printed.length).toBeLessThanOrEqual(Math.ceil(slides.length / 2));
  await page.emulateMedia({ media: 'print' });
  for (const slide of slides.flatMap((one) => (one.kind === 'step' && one.first ? one.step.say : []))) await expect(page.getByText(slide, { exact: true })).toBeVisible();
  expect(await page.locator('.slide').evaluateAll((all) => all.filter((slide) => getComputedStyle(slide).breakInside !== 'avoid').length)).toBe(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a deck asked for as slides prints one page of 16 to 9 for each', async ({ page }) => {
  for (const { path, slides } of decks()) {
    await page.goto(path);
    await page.evaluate(() => void (document.documentElement.dataset['print'] = 'slides'));
    for (const options of [{ width: '1920px', height: '1080px' }, { preferCSSPageSize: true }]) {
      const printed = await sheets(await page.pdf({ ...options, printBackground: true }));
      expect.soft(printed, path).toEqual(slides.map(() => WIDE));
    }
  }
});
