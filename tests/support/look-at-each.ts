import type { Page } from '@playwright/test';
import { test } from '@playwright/test';

/** Opens each address in turn and lists what `look` finds there, as `address: fault`. A sound site gives an empty list. */
export async function lookAtEach(page: Page, paths: string[], look: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path.slice(1));
      faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`));
    });
  }
  return faults;
}
