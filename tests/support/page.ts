import { load, type CheerioAPI } from 'cheerio';

/** A page of the built site. */
export interface Page {
  /** File in dist, e.g. `stories/wang-jinxi/index.html`. */
  file: string;
  /** Its address below the site's base, e.g. `/stories/wang-jinxi/`. */
  path: string;
  html: string;
  /** The parsed document. */
  $: CheerioAPI;
}

/** Reads a page from the text of its file. */
export function readPage(file: string, html: string): Page {
  return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) };
}
