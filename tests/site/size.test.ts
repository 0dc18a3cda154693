import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';

const KILOBYTE = 1024;
/** What the HTML of a page may weigh on its way, so that with its styles it stays below the 80 KB of a first paint. */
const BUDGET = 50 * KILOBYTE;

for (const site of SITES) {
  test(`no page of ${site.name} is heavy`, () => {
    const weight = (html: string) => gzipSync(html, { level: 6 }).length;
    expect(faultsIn(site, ({ html }) => (weight(html) > BUDGET ? [`${Math.round(weight(html) / KILOBYTE)} KB`] : []))).toEqual([]);
  });
}
