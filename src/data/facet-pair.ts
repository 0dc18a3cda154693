import { facetPairPath, facetPairs, facetValueKey, type FacetValue } from '../domain/browse/facet-pair.ts';
import { pathBelow } from '../domain/browse/list-page.ts';
import { FACETS } from '../domain/field.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { TEXT } from '../text.ts';
import { cards, type StoryCard } from './card.ts';
import { allFacetTerms, type FacetTerm } from './facet.ts';
import { href } from './link.ts';
import { sitePages } from './list-page.ts';

/** Two values of different facets and the stories that have both. */
export interface PairView {
  first: FacetTerm;
  second: FacetTerm;
  path: string;
  href: string;
  cards: StoryCard[];
}

/** The values of another facet by which a page's stories are parted further. */
export interface Narrowing {
  title: string;
  links: { name: string; count: number; href: string }[];
}

const termsByKey = allFacetTerms().then((terms) => new Map(terms.map((term, rank) => [facetValueKey(term), { term, rank }])));

/** Every pair that has a page, in the order of the facets and of their vocabulary. */
export const pairViews: Promise<PairView[]> = Promise.all([cards, termsByKey]).then(([all, terms]) => {
  const found = (value: FacetValue) => terms.get(facetValueKey(value))!;
  return facetPairs(all)
    .map((pair) => ({ pair, first: found(pair.first), second: found(pair.second), path: facetPairPath(pair) }))
    .sort((a, b) => a.first.rank - b.first.rank || a.second.rank - b.second.rank)
    .map(({ pair, first, second, path }) => ({ first: first.term, second: second.term, path, href: href(path), cards: pair.stories }));
});

const pairsByTerm: Promise<Map<string, PairView[]>> = pairViews.then((pairs) => {
  const found = new Map<string, PairView[]>();
  for (const pair of pairs) {
    for (const term of [pair.first, pair.second]) {
      const key = facetValueKey(term);
      if (!found.has(key)) found.set(key, []);
      found.get(key)!.push(pair);
    }
  }
  return found;
});

/** The pages that part the stories of one value further, facet by facet. */
export async function narrowingsOf(term: FacetValue): Promise<Narrowing[]> {
  const pairs = (await pairsByTerm).get(facetValueKey(term)) ?? [];
  const others = pairs.map((pair) => ({ pair, other: pair.first.facet === term.facet ? pair.second : pair.first }));
  return FACETS.map((facet) => ({
    title: BROWSE_TEXT.narrower.by(TEXT.facets[facet]),
    links: others
      .filter(({ other }) => other.facet === facet)
      .map(({ pair, other }) => ({ name: other.name, count: pair.cards.length, href: pair.href })),
  })).filter(({ links }) => links.length > 0);
}

/** The static paths of the pages of two values, as many as each list takes. */
export async function pairPaths() {
  const pairs = await pairViews;
  return pairs.flatMap((pair) => {
    const first = facetValueKey(pair.first);
    return sitePages(pair.path, pair.cards).map((page) => ({ params: { first, second: pathBelow(`/browse/${first}/`, page) }, props: { pair, page } }));
  });
}
