import { expect, test } from '@playwright/test';
import { SITES } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { resolveLink } from '../support/resolve-link.ts';

for (const site of SITES) {
  test(`a link to any page of ${site.name} can be shown as a card`, () => {
    const { name } = site.settings();
    const files = new Set(site.files());
    const faults = faultsIn(site, (page) => {
      if (page.$('meta[name=robots][content*=noindex]').length > 0) return [];
      const read = (property: string) => page.$(`meta[property="og:${property}"]`).attr('content')?.trim() ?? '';
      const image = read('image');
      const target = image && site.publicUrl('/') ? resolveLink(site, page, image) : undefined;
      return [
        ...['title', 'description', 'type'].filter((property) => !read(property)).map((property) => `no og:${property}`),
        ...(read('site_name') === name ? [] : ['og:site_name']),
        ...(read('locale') === 'zh_CN' ? [] : ['og:locale']),
        // Open Graph takes full addresses alone, which only a site that knows its own can give.
        ...(read('url') === site.publicUrl(page.path) ? [] : [`og:url ${read('url')}`]),
        ...(image && (!target || target.kind !== 'file' || !files.has(target.file)) ? [`og:image ${image}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
}
