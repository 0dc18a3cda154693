import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readerLines } from '../support/reader-lines.ts';

const LEFTOVER = /\*\*|[×xX]{2,}|[Xx×](?=[市区县省镇村厂公司])|\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|待填|TODO|\{[a-z]+\}|\[\^\d/u;

for (const site of SITES) {
  test(`nothing on ${site.name} was forgotten: no mark-up, placeholder or slip of the program`, () => {
    expect(faultsIn(site, (page) => readerLines(page).filter((line) => LEFTOVER.test(line)))).toEqual([]);
  });
}
