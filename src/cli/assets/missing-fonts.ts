import type { Page } from 'playwright';

/** Waits until an open page has all its fonts; answers with those that did not come. */
export async function missingFonts(page: Page): Promise<string[]> {
  // The page names its fonts after its first paint.
  await page.waitForFunction(() => [...document.querySelectorAll('style')].every(({ media }) => media !== 'not all'));
  return page.evaluate(async () => {
    const faces = [...document.fonts];
    await Promise.all(faces.map((face) => face.load().catch(() => undefined)));
    await document.fonts.ready;
    return faces.filter(({ status }) => status !== 'loaded').map(({ family, weight }) => `${family} ${weight}`);
  });
}
