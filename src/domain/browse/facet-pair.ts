import { FACETS, type FacetId, type FieldValue } from '../field.ts';

/** What is read of a story to find it under its facets. */
export interface Faceted {
  facets: Record<FacetId, FieldValue[]>;
}

/** One value of one facet. */
export interface FacetValue {
  facet: FacetId;
  id: string;
}

/** Two values of different facets, in the order of the registry, with the stories that have both. */
export interface FacetPair<T> {
  first: FacetValue;
  second: FacetValue;
  stories: T[];
}

/** Fewer stories than this are found as soon on the page of one value. */
export const LEAST_IN_PAIR = 3;

/** A value as it stands in addresses: `industry-jiaoyu`. Ids of facets have no hyphen, so that it can be told apart again. */
export function facetValueKey({ facet, id }: FacetValue): string {
  return `${facet}-${id}`;
}

/** The address of the page of a pair inside the site: `/browse/industry-jiaoyu/era-2010s/`. */
export function facetPairPath({ first, second }: Pick<FacetPair<unknown>, 'first' | 'second'>): string {
  return `/browse/${facetValueKey(first)}/${facetValueKey(second)}/`;
}

function valuesOf({ facets }: Faceted): FacetValue[] {
  return FACETS.flatMap((facet) => [...new Set(facets[facet].flatMap(({ id }) => id ?? []))].map((id) => ({ facet, id })));
}

function pairsOf(values: FacetValue[]): { first: FacetValue; second: FacetValue }[] {
  return values.flatMap((first, at) => values.slice(at + 1).filter(({ facet }) => facet !== first.facet).map((second) => ({ first, second })));
}

/**
 * Every pair of values of two different facets that at least `LEAST_IN_PAIR` stories have, each once. However many
 * the stories, there are never more pairs than the vocabulary has: some 5,000 with the words of today, so that no cap is needed.
 */
export function facetPairs<T extends Faceted>(stories: Iterable<T>): FacetPair<T>[] {
  const found = new Map<string, FacetPair<T>>();
  for (const story of stories) {
    for (const pair of pairsOf(valuesOf(story))) {
      const path = facetPairPath(pair);
      if (!found.has(path)) found.set(path, { ...pair, stories: [] });
      found.get(path)!.stories.push(story);
    }
  }
  return [...found.values()].filter((pair) => pair.stories.length >= LEAST_IN_PAIR);
}
