import { countValues, narrow } from '../domain/narrow.ts';
import type { SearchState } from '../domain/search-address.ts';
import { toSearchQuery } from '../domain/search-text.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import type { Hit, SearchIndex } from './search-index.ts';

/** What was found for a state. */
export interface SearchAnswer {
  /** The words looked for, to be marked in the results. */
  words: string[];
  hits: Hit[];
  /** What is said of it. */
  message: string;
  /** How many results each value of each facet would leave. */
  counts: Record<string, Record<string, number>>;
}

const MOST_REPEATED = 30;

function describe({ typed, chosen }: SearchState, found: number, kept: number): string {
  if (kept > 0) return SEARCH_TEXT.found(kept);
  if (typed.trim() === '') return SEARCH_TEXT.nothingChosen;
  const message = SEARCH_TEXT.nothing([...typed.trim()].slice(0, MOST_REPEATED).join(''));
  return found > 0 && Object.keys(chosen).length > 0 ? `${message}${SEARCH_TEXT.without(found)}` : message;
}

/** Finds what a state asks for; without words typed, everything under the chosen facets. */
export async function answerSearch(index: SearchIndex, state: SearchState): Promise<SearchAnswer> {
  const query = toSearchQuery(state.typed);
  const found = state.typed.trim() === '' ? index.all : await index.find(query);
  const ids = found.map(({ id }) => id);
  const kept = new Set(narrow(ids, state.chosen, index.members));
  return {
    words: query.words,
    hits: found.filter(({ id }) => kept.has(id)),
    message: describe(state, found.length, kept.size),
    counts: countValues(ids, state.chosen, index.members),
  };
}
