import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/browser-test.ts';
import { plainSite } from '../support/built-site.ts';

test('the browser can read every font file that the site has cut', async ({ page }) => {
  const files = readdirSync(join(plainSite.dist, 'fonts')).filter((name) => name.endsWith('.woff2'));
  expect(files.length).toBeGreaterThan(0);
  await page.goto('');
  const broken = await page.evaluate(async (names) => {
    const found: string[] = [];
    const load = (name: string) => new FontFace('Trial', `url(fonts/${name})`).load().catch(() => found.push(name));
    for (let at = 0; at < names.length; at += 50) await Promise.all(names.slice(at, at + 50).map(load));
    return found;
  }, files);
  expect(broken).toEqual([]);
});
