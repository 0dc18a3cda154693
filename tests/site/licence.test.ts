import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';

for (const site of SITES) {
  test(`${site.name} carries the licence of its fonts beside them`, () => {
    const fonts = site.files().filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    const licences = site.files().filter((file) => file.endsWith('OFL.txt'));
    const folders = new Set(licences.map((file) => file.replace(/OFL\.txt$/, '')));
    expect(fonts.filter((file) => ![...folders].some((folder) => file.startsWith(folder)))).toEqual([]);
    expect(licences.length).toBeGreaterThan(0);
    for (const file of licences) expect(site.readText(file)).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
}
