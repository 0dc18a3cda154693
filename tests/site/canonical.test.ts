import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { isCard } from '../support/card-pages.ts';
import { faultsIn } from '../support/faults-in.ts';

for (const site of SITES) {
  test(`pages of ${site.name} name their public address exactly where the site has one`, () => {
    const faults = faultsIn(site, ({ $, path }) => {
      const named = $('link[rel=canonical]').toArray().map((link) => link.attribs['href'] ?? '');
      const lasting = $('meta[name=robots][content*=noindex]').length === 0;
      const own = site.publicUrl(path) && lasting ? [site.publicUrl(path)] : [];
      // The 注音 page is its story in another form.
      const story = /^(\/stories\/[^/]+\/)zhuyin\/$/.exec(path)?.[1];
      // A card is another form of the page that it leads to.
      const link = isCard({ path }) && path !== '/embed/missing/' ? $('.whole').attr('href')! : undefined;
      const card = link && site.publicUrl(`/${link.slice(site.base.length)}`);
      // So are the parts of a pack.
      const pack = /^(\/lessons\/(?!stages\/)[^/]+\/)[a-z]+\/$/.exec(path)?.[1];
      const form = pack ?? ($('main ruby').length > 0 ? story : undefined);
      const expected = card ? [card] : form && site.publicUrl(form) ? [site.publicUrl(form)] : own;
      return named.join() === expected.join() ? [] : [`canonical is ${named.join() || 'missing'}, not ${expected.join() || 'none'}`];
    });
    expect(faults).toEqual([]);
  });
}
