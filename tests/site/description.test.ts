import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { repeated } from '../support/repeated.ts';

for (const site of SITES) {
  test(`every page of ${site.name} is described, each story in its own words`, () => {
    expect(faultsIn(site, ({ $ }) => ($('meta[name=description]').attr('content')?.trim() ? [] : ['no description']))).toEqual([]);
    const stories = site.pages().filter(({ path, $ }) => path.startsWith('/stories/') && $('meta[name=robots][content*=noindex]').length === 0);
    expect(repeated(stories.map(({ $ }) => $('meta[name=description]').attr('content') ?? ''))).toEqual([]);
  });
}
