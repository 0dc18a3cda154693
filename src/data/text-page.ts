import { getCollection } from 'astro:content';

/** The site's own pages, such as 关于本站. */
export function getPageEntries() {
  return getCollection('pages');
}
