import type { FacetId } from '../domain/field.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import { TEXT } from '../text.ts';
import { searchRecords } from './search-records.ts';
import { vocabulary } from './vocabulary.ts';

/** A facet of the search with the values that at least one record has. */
export interface SearchFacet {
  id: FacetId;
  label: string;
  options: { id: string; name: string; count: number }[];
}

const names: Promise<Record<FacetId, { id: string; name: string }[]>> = vocabulary.then((words) => ({
  kind: Object.entries(SEARCH_TEXT.kinds).map(([id, name]) => ({ id, name })),
  industry: words.industries,
  era: words.eras,
  region: words.regions,
  honour: words.honours.map(({ id, title }) => ({ id, name: title })),
  spirit: words.spirits,
}));

/** The facets by which a search is narrowed, their values in the order of the vocabulary, with the number of records under each. */
export const searchFacets: Promise<SearchFacet[]> = Promise.all([names, searchRecords]).then(([lists, records]) =>
  (Object.keys(TEXT.facets) as FacetId[]).map((facet) => ({
    id: facet,
    label: TEXT.facets[facet],
    options: lists[facet]
      .map(({ id, name }) => ({ id, name, count: records.filter(({ filters }) => filters[facet]?.includes(id)).length }))
      .filter(({ count }) => count > 0),
  })),
);
