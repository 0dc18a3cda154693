import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';

for (const site of SITES) {
  test(`every page of ${site.name} says that it is Chinese, and in UTF-8`, () => {
    const faults = faultsIn(site, ({ $, html }) => [
      ...($('html').attr('lang') === 'zh-CN' ? [] : ['lang']),
      // A browser looks for the encoding in the first 1024 bytes (HTML, 4.2.5.4).
      ...(/<meta charset="utf-8"/i.test(html.slice(0, 1024)) ? [] : ['charset']),
    ]);
    expect(faults).toEqual([]);
  });
}
