import type { Page } from '@playwright/test';

/**
 * What reaches beyond the right or left edge of the window: elements with text of their own, controls and pictures.
 * The page clips what overflows, so that its scroll width alone would tell nothing. Parts that scroll by themselves,
 * pictures cut by their own frame, and drawings hidden from reading aids are passed over.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1;
    const width = document.documentElement.clientWidth;
    const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    const isFrame = (element: Element, overflow: string[]) => overflow.includes(getComputedStyle(element).overflowX);
    const passedOver = (element: Element) => {
      const overflow = element.matches('img') ? ['auto', 'scroll', 'hidden', 'clip'] : ['auto', 'scroll'];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (isFrame(at, overflow) || at.getAttribute('aria-hidden') === 'true' || at.matches('.unseen, .skip-link')) return true;
      }
      return false;
    };
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || !(hasText(element) || element.matches('a, button, input, select, img, table'))) return false;
      const { left, right } = element.getBoundingClientRect();
      return (right > width + TOLERANCE || left < -TOLERANCE) && !passedOver(element);
    });
    const scrolling = document.documentElement.scrollWidth > width + TOLERANCE ? ['the page scrolls sideways'] : [];
    return [...scrolling, ...found.slice(0, 3).map((element) => `<${element.localName} class="${element.className}"> ${element.textContent!.trim().slice(0, 20)} ends at ${Math.round(element.getBoundingClientRect().right)} of ${width}`)];
  });
}
