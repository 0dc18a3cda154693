import { absoluteUrl } from '../domain/link.ts';
import { TEXT } from '../text.ts';
import { href } from './link.ts';
import { site } from './vocabulary.ts';

/** What the head of a page says about it. */
export interface PageMeta {
  /** Title of the page without the site's name; empty on the home page. */
  title: string;
  description: string;
  /** Address inside the site, e.g. `/stories/wang-jinxi/`. */
  path: string;
  /** An article carries the content tags of a government site, a column the column tags. */
  type: 'home' | 'column' | 'article';
  keywords?: string[];
  published?: string;
  updated?: string;
  /** Structured data; each object becomes a JSON-LD block. */
  jsonLd?: object[];
  /** Full address of the picture shown beside a link to the page. */
  image?: string | undefined;
  /** True where the page has feeds of its own, `feed.xml` and `feed.json` beside it. */
  feed?: boolean;
  /** True keeps the page out of search engines and the sitemap. */
  noindex?: boolean;
  /** Address inside the site of the page's oEmbed answer. */
  oembed?: string;
  /** Address inside the site of the page that this one is another form of. */
  canonical?: string;
}

/** The text of `<title>`: unique, the page first. */
export function documentTitle({ title }: Pick<PageMeta, 'title'>): string {
  return title === '' ? `${site.name}${TEXT.separator}${site.slogan.replace(/。$/, '')}` : `${title}${TEXT.separator}${site.name}`;
}

/** The public address of a page, where the site's own is known. */
export function publicUrl(path: string): string | undefined {
  return absoluteUrl(site.url, href(path));
}
