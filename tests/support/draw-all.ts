import type { Page } from '@playwright/test';

/** Draws what the browser leaves undrawn below the window, whose place and size are estimates until then. */
export function drawAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const undrawn = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => getComputedStyle(element).contentVisibility === 'auto');
    for (const element of undrawn) element.style.contentVisibility = 'visible';
  });
}
