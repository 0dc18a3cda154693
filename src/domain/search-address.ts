/** What is looked for: the words typed, and the value chosen under each facet. */
export interface SearchState {
  typed: string;
  /** Chosen ids by facet; facets that are left open are missing. */
  chosen: Record<string, string>;
}

const WORDS = 'q';

/** Reads a state from the part of an address after `?`; parameters other than `q` and the given facets are passed over. */
export function readSearchState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets.map((facet) => [facet, parameters.get(facet) ?? '']).filter(([, id]) => id !== '');
  return { typed: parameters.get(WORDS) ?? '', chosen: Object.fromEntries(chosen) as Record<string, string> };
}

/** The part of an address that says a state, e.g. `?q=大庆&industry=jiaoyu`; empty for the empty state. */
export function writeSearchState({ typed, chosen }: SearchState): string {
  const parameters = new URLSearchParams(typed.trim() === '' ? {} : { [WORDS]: typed.trim() });
  for (const [facet, id] of Object.entries(chosen)) parameters.set(facet, id);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** True where nothing is looked for. */
export function isEmptySearch({ typed, chosen }: SearchState): boolean {
  return typed.trim() === '' && Object.keys(chosen).length === 0;
}
