import type { Page } from '@playwright/test';

/** Scrolls to the end in steps of a window, so that all that waits to be seen is loaded. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await pause();
    }
  });
  await page.waitForLoadState('networkidle');
}
