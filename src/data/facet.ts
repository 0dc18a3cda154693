import type { FacetId } from '../domain/field.ts';
import { cards, type StoryCard } from './card.ts';
import { href } from './link.ts';
import { vocabulary } from './vocabulary.ts';

/** The facets that have pages of their own, and the folder in which those stand. */
export const FACET_FOLDERS = { industry: 'industries', era: 'eras', region: 'regions', honour: 'honours' } as const;

export type BrowseFacet = keyof typeof FACET_FOLDERS;

/** One value of a facet with the stories under it. */
export interface FacetTerm {
  id: string;
  name: string;
  introduction?: string;
  href: string;
  cards: StoryCard[];
}

/** The address of a facet's value; kinds have no page of their own and lead to the full list. */
export function facetHref(facet: FacetId, id: string): string {
  if (facet === 'spirit') return href(`/spirit/${id}/`);
  return facet === 'kind' ? href('/stories/') : href(`/${FACET_FOLDERS[facet]}/${id}/`);
}

const lists = vocabulary.then(({ industries, eras, regions, honours }) => ({
  industry: industries,
  era: eras,
  region: regions,
  honour: honours.map((term) => ({ ...term, name: term.title })),
}));

/** The values of a facet that at least one story has, in the order of the vocabulary. */
export async function facetTerms(facet: BrowseFacet): Promise<FacetTerm[]> {
  const [terms, all] = await Promise.all([lists.then((every) => every[facet]), cards]);
  return terms
    .map((term) => ({
      id: term.id,
      name: term.name,
      ...('introduction' in term && term.introduction && { introduction: term.introduction }),
      href: facetHref(facet, term.id),
      cards: all.filter((card) => card.facets[facet].some((value) => value.id === term.id)),
    }))
    .filter((term) => term.cards.length > 0);
}

/** The static paths of a facet's pages: each value with its neighbours. */
export async function facetPaths(facet: BrowseFacet) {
  const terms = await facetTerms(facet);
  return terms.map((term) => ({ params: { id: term.id }, props: { term, terms } }));
}
