import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';

test('the browser is unpacked before the workers ask for it', async () => {
  expect(existsSync(await chromiumPath())).toBe(true);
});
