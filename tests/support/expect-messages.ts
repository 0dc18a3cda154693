import { expect, test } from '@playwright/test';
import { checkFixture, printed } from './content-fixture.ts';

/** Declares one test for each invalid fixture: it is met with these issues, in these words, and no others. */
export function expectMessages(expected: Readonly<Record<string, string>>): void {
  for (const [fixture, messages] of Object.entries(expected)) {
    test(`${fixture} is told in these words alone`, async () => {
      expect(printed(await checkFixture(fixture))).toBe(messages.trim());
    });
  }
}
