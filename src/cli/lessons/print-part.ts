import type { Browser, Page } from 'playwright';
import type { FiledPart } from '../../domain/lesson/lesson-file.ts';
import { missingFonts } from '../assets/missing-fonts.ts';

type PrintOptions = NonNullable<Parameters<Page['pdf']>[0]>;

/** The styles of each page say on what paper it is printed; of the slides, a page of 16 to 9 for each. */
const PRINTED: PrintOptions = { format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** A page that may not be printed, with the fonts or pictures that it lacks. */
export interface PrintFault {
  missing: string;
}

/** Waits for the pictures, those further down as well; answers with those that did not come. */
async function missingPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    const came = await Promise.all(pictures.map((picture) => picture.decode().then(() => true, () => false)));
    return pictures.filter((_, index) => !came[index]).map(({ src }) => src);
  });
}

/** Links lead to the public site, or nowhere where it has no address: the page is served on this machine alone. */
async function settleLinks(page: Page, siteUrl: string): Promise<void> {
  await page.evaluate((site) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
      if (link.origin !== location.origin) continue;
      if (site === '') link.removeAttribute('href');
      else link.href = new URL(link.pathname + link.search + link.hash, site).href;
    }
  }, siteUrl);
}

/**
 * Prints the page at `url` as a tagged PDF with an outline, or tells what keeps it from being printed. `siteUrl` is the
 * site's public address, where it has one.
 */
export async function printPart(browser: Browser, url: string, part: FiledPart, siteUrl: string): Promise<Buffer | PrintFault> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const missing = [...(await missingFonts(page)), ...(await missingPictures(page))];
    if (missing.length > 0) return { missing: missing.join('、') };
    await settleLinks(page, siteUrl);
    if (part === 'slides') await page.evaluate(() => void (document.documentElement.dataset['print'] = 'slides'));
    return await page.pdf(PRINTED);
  } finally {
    await context.close();
  }
}
