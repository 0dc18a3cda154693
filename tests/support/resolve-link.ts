import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

/** Where a link on a page leads: to another host, out of the folder in which the site stands, or to a file of the site. */
export type Target = { kind: 'external' } | { kind: 'outside' } | { kind: 'file'; file: string; fragment: string };

const HERE = 'http://site.invalid';

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Resolves an address as a browser on that page would; escapes are decoded, queries dropped. */
export function resolveLink(site: BuiltSite, page: Page, href: string): Target {
  const url = new URL(href, `${HERE}${site.base}${page.path.slice(1)}`);
  const home = site.publicUrl('/');
  const address = home && url.href.startsWith(home) ? new URL(url.href.slice(home.length), `${HERE}${site.base}`) : url;
  if (address.origin !== HERE) return { kind: 'external' };
  const path = decodeURIComponent(address.pathname);
  if (!path.startsWith(site.base)) return { kind: 'outside' };
  return { kind: 'file', file: fileOf(path.slice(site.base.length)) || 'index.html', fragment: decodeURIComponent(address.hash.slice(1)) };
}
