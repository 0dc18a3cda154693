import { expect, test } from '@playwright/test';
import { buildAdopterSite } from '../support/build-adopter-site.ts';

test('the adopter’s site is built', async () => {
  const { status, output } = await buildAdopterSite();
  expect(status, output).toBe(0);
});
