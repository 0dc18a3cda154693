import type { Page } from '@playwright/test';

interface ShiftEntry extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** A shift of the layout and what it moved. */
export interface Shift {
  value: number;
  moved: string[];
}

/** Runs in the page before all else and keeps every shift with what was moved. */
function keepShifts(): void {
  const { shifts } = Object.assign(window, { shifts: [] as Shift[] });
  const nameOf = (node: Node | null) => (node instanceof Element ? `<${node.localName} class="${node.className}">` : (node?.textContent?.trim().slice(0, 20) ?? ''));
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as ShiftEntry[]) shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Has every page opened from now on keep its shifts of layout. */
export function recordShifts(page: Page): Promise<unknown> {
  return page.addInitScript(keepShifts);
}

/** The shifts of the page that is open, up to now. */
export function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}
