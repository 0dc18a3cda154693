import type { Page } from '@playwright/test';

/** Bytes on the wire, headers included. */
export interface Weight {
  total: number;
  /** What the browser must have before it can paint: the page itself, styles, scripts that block. */
  beforePaint: number;
  script: number;
}

/** What the page that is open has loaded up to now, as the browser counts it. */
export function weighPage(page: Page): Promise<Weight> {
  return page.evaluate(() => {
    const document = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[];
    const sum = (list: PerformanceResourceTiming[]) => list.reduce((bytes, { transferSize }) => bytes + transferSize, 0);
    return {
      total: sum([document, ...resources]),
      beforePaint: sum([document, ...resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')]),
      script: sum(resources.filter(({ name }) => new URL(name).pathname.endsWith('.js'))),
    };
  });
}
