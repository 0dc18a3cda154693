import { test, type Page } from '@playwright/test';
import { gatherFaults, type Fault } from './gather-faults.ts';

/** Opens each address in turn and gathers what `look` finds there. A sound site gives an empty list. */
export async function lookAtEach(page: Page, paths: string[], look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: Fault[] = [];
  for (const path of paths) {
    await test.step(path, async () => {
      const status = (await page.goto(path.slice(1)))?.status();
      const found = status === 200 ? await look(page) : [`answered ${status}`];
      faults.push(...found.map((fault) => ({ path, fault })));
    });
  }
  return gatherFaults(faults);
}
