import { SORTS, type SortId } from './search-record.ts';

/** What is looked for: the words typed, the value chosen under each facet, and the order of the results. */
export interface SearchState {
  typed: string;
  /** Chosen ids by facet; facets that are left open are missing. */
  chosen: Record<string, string>;
  /** Missing where the nearest results come first. */
  sort?: SortId;
}

const WORDS = 'q';
const SORT = 'sort';

/** The order that an address or a form names; none where there is no such order. */
export function readSort(value: string | null): Pick<SearchState, 'sort'> {
  const sort = SORTS.find((one) => one === value);
  return sort === undefined ? {} : { sort };
}

/** Reads a state from the part of an address after `?`; parameters other than `q`, `sort` and the given facets are passed over. */
export function readSearchState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets.map((facet) => [facet, parameters.get(facet) ?? '']).filter(([, id]) => id !== '');
  return { typed: parameters.get(WORDS) ?? '', chosen: Object.fromEntries(chosen) as Record<string, string>, ...readSort(parameters.get(SORT)) };
}

/** The part of an address that says a state, e.g. `?q=大庆&industry=jiaoyu`; empty for the empty state. */
export function writeSearchState({ typed, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams(typed.trim() === '' ? {} : { [WORDS]: typed.trim() });
  for (const [facet, id] of Object.entries(chosen)) parameters.set(facet, id);
  if (sort) parameters.set(SORT, sort);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** True where nothing is looked for. */
export function isEmptySearch({ typed, chosen }: SearchState): boolean {
  return typed.trim() === '' && Object.keys(chosen).length === 0;
}
