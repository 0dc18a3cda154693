import type { Browser, Page } from 'playwright';
import { PICTURE_KINDS, type PictureKind } from '../../domain/picture.ts';
import { missingFonts } from './missing-fonts.ts';

/** A picture as the browser has drawn it. */
export interface Photograph {
  kind: PictureKind;
  png: Buffer;
  width: number;
  height: number;
}

/** A sheet that may not be photographed: a font is missing, or words leave their picture. */
export interface SheetFault {
  fault: 'fonts' | 'overflow';
  /** The fonts, or the picture. */
  where: string;
}

const MARGIN = { width: 1920, height: 1080 };

/** The pictures in which words reach over the edge. */
async function crowdedPictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-picture]')]
      .filter((picture) => {
        const frame = picture.getBoundingClientRect();
        const words = [...picture.querySelectorAll('p, span, li, h2, h3, text, figcaption')].filter((one) => one.checkVisibility() && !one.closest('.unseen'));
        return words.some((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < frame.left || right > frame.right + 0.5 || top < frame.top || bottom > frame.bottom + 0.5;
        });
      })
      .map(({ dataset }) => dataset['picture']!),
  );
}

async function photographOne(page: Page, kind: PictureKind): Promise<Photograph> {
  const drawing = kind.drawing ?? kind.id;
  const height = await page.evaluate((shown) => {
    for (const picture of document.querySelectorAll<HTMLElement>('[data-picture]')) picture.hidden = picture.dataset['picture'] !== shown;
    return Math.ceil(document.querySelector(`[data-picture="${shown}"]`)!.getBoundingClientRect().height);
  }, drawing);
  const size = { width: kind.width / kind.density, height };
  await page.setViewportSize(size);
  const png = await page.screenshot({ type: 'png', animations: 'disabled', scale: 'device' });
  return { kind, png, width: kind.width, height: height * kind.density };
}

async function openSheet(browser: Browser, url: string, density: number): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: density, viewport: MARGIN, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Every picture of the sheet at `url`, or what keeps it from being drawn. Fonts are waited for: no picture shows another's. */
export async function photograph(browser: Browser, url: string): Promise<Photograph[] | SheetFault> {
  const photographs: Photograph[] = [];
  for (const density of new Set(PICTURE_KINDS.map((kind) => kind.density))) {
    const page = await openSheet(browser, url, density);
    try {
      const missing = await missingFonts(page);
      if (missing.length > 0) return { fault: 'fonts', where: missing.join('、') };
      const [crowded] = await crowdedPictures(page);
      if (crowded !== undefined) return { fault: 'overflow', where: crowded };
      for (const kind of PICTURE_KINDS.filter((one) => one.density === density)) photographs.push(await photographOne(page, kind));
    } finally {
      await page.context().close();
    }
  }
  return photographs;
}
