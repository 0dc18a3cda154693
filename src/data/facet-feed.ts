import type { Feed } from 'feed';
import { BROWSE_TEXT } from '../text/browse.ts';
import { storyEntry } from './collection.ts';
import { allFacetTerms, FACET_FOLDERS, type FacetTerm } from './facet.ts';
import { introductionOf, spreadText } from './facet-introduction.ts';
import { feedOfStories } from './feed.ts';
import { href } from './link.ts';
import { publicUrl } from './page-meta.ts';
import { site } from './vocabulary.ts';

const formsBelow = (path: string) => ({ rss: `${path}feed.xml`, json: `${path}feed.json` });

/** The addresses of the feeds beside a page; undefined where the site's own address is not known, for there are none then. */
export function feedAddresses(path: string): { rss: string; json: string } | undefined {
  const { rss, json } = formsBelow(path);
  return publicUrl(path) === undefined ? undefined : { rss: href(rss), json: href(json) };
}

/** The newest stories under one value of a facet as a feed. Throws where the site's own address is not known. */
export async function facetFeed(term: FacetTerm): Promise<Feed> {
  const entries = await Promise.all(term.cards.map(({ id }) => storyEntry(id)));
  const feed = feedOfStories(entries, {
    title: BROWSE_TEXT.feed.name(site.name, term.name),
    description: introductionOf(term) || spreadText(term.cards, [term.facet]),
    page: term.path,
    forms: formsBelow(term.path),
  });
  if (!feed) throw new Error(`${term.path}: a feed needs the site's public address`);
  return feed;
}

/** The static paths of the feeds; none without a public address. */
export async function facetFeedPaths() {
  const terms = await allFacetTerms();
  return terms
    .filter(({ path }) => feedAddresses(path))
    .map((term) => ({ params: { folder: FACET_FOLDERS[term.facet], id: term.id }, props: { term } }));
}
