import { expect, test } from '@playwright/test';
import { TEXT } from '../../src/text.ts';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { resolveLink } from '../support/resolve-link.ts';

for (const site of SITES) {
  test(`${site.name} marks each link to another site and gives it no hold on the page`, () => {
    const faults = faultsIn(site, (page) =>
      page.$('a[href^="http"], a[href^="//"]').toArray().flatMap((link) => {
        if (resolveLink(site, page, link.attribs['href']!).kind !== 'external') return [];
        const said = `${page.$(link).text()} ${link.attribs['aria-label'] ?? ''} ${link.attribs['title'] ?? ''}`;
        return [
          ...((link.attribs['rel'] ?? '').split(' ').includes('noopener') ? [] : [`no rel="noopener": ${link.attribs['href']}`]),
          ...(said.includes(TEXT.externalLink) ? [] : [`not marked ${TEXT.externalLink}: ${link.attribs['href']}`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
}
