import { narrow } from '../domain/search/narrow.ts';
import type { SearchState } from '../domain/search/search-address.ts';
import { searchWords } from '../domain/search/search-query.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import type { NameIndex, NearWord } from './name-index.ts';
import type { SearchIndex } from './search-index.ts';
import { findTiers, type Result, type Tier, type Tiers } from './search-tiers.ts';

/** What was found for a state. */
export interface SearchAnswer {
  /** The runs looked for, to be marked in the results. */
  runs: string[];
  tiers: Tier[];
  /** The ids of all that was found, under whatever facet. */
  found: string[];
  /** What is said of it. */
  message: string;
  /** What comes near, where nothing is found. */
  near: NearWord[];
}

const MOST_REPEATED = 30;

async function everything(index: SearchIndex): Promise<Tiers> {
  return { tiers: [{ notice: '', results: [...(await index.all()).values()] }], runs: [] };
}

async function inOrder(index: SearchIndex, results: Result[], sort: SearchState['sort']): Promise<Result[]> {
  if (sort === undefined || results.length < 2) return results;
  const places = new Map((await index.order(sort)).map((id, place) => [id, place]));
  return results.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!);
}

function describe({ typed, chosen }: SearchState, found: number, kept: number): string {
  if (kept > 0) return SEARCH_TEXT.found(kept);
  if (typed.trim() === '') return SEARCH_TEXT.nothingChosen;
  const message = SEARCH_TEXT.nothing([...typed.trim()].slice(0, MOST_REPEATED).join(''));
  return found > 0 && Object.keys(chosen).length > 0 ? `${message}${SEARCH_TEXT.without(found)}` : message;
}

/**
 * Answers a state: finds what was typed, or everything where nothing was, and keeps what stands under the chosen
 * facets, each tier in the order asked for. Without `names` the full text alone is asked.
 */
export async function answerSearch(index: SearchIndex, names: NameIndex | undefined, state: SearchState): Promise<SearchAnswer> {
  const blank = state.typed.trim() === '';
  const words = blank ? [] : searchWords((await names?.toSimplified(state.typed)) ?? state.typed);
  const { tiers, runs } = blank ? await everything(index) : await findTiers(index, names, state.typed, words);
  const found = tiers.flatMap(({ results }) => results.map(({ id }) => id));

  const kept = new Set(Object.keys(state.chosen).length > 0 ? narrow(found, state.chosen, await index.members()) : found);
  const sort = state.sort ?? (blank ? 'era' : undefined);
  const left = tiers.map(async ({ notice, results }) => ({ notice, results: await inOrder(index, results.filter(({ id }) => kept.has(id)), sort) }));
  return {
    runs,
    tiers: (await Promise.all(left)).filter(({ results }) => results.length > 0),
    found,
    message: describe(state, found.length, kept.size),
    near: found.length === 0 ? ((await names?.nearest(state.typed)) ?? []) : [],
  };
}
