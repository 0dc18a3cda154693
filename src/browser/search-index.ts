import type { Members } from '../domain/narrow.ts';
import { META_WEIGHTS, SEARCHED_META, type SearchMeta } from '../domain/search-record.ts';
import type { SearchQuery } from '../domain/search-text.ts';

/** A record that was found; its text is fetched when asked for. */
export interface Hit {
  id: string;
  data: () => Promise<{ url: string; content: string; meta: SearchMeta }>;
}

interface PagefindHit extends Hit {
  /** The parts of `meta` in which the words stand; missing where they stand in the text. */
  matchedMetaFields?: string[];
}

/** What this site uses of `pagefind.js`, which has no types of its own. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (term: string | null, options?: object) => Promise<{ results: PagefindHit[] }>;
}

export interface SearchIndex {
  /** The records under each value of each facet. */
  members: Members;
  /** Every record, the stories by era and the excerpts behind them. */
  all: Hit[];
  /** The records in which every word stands, those that bear it in their name first. */
  find: (query: SearchQuery) => Promise<Hit[]>;
}

async function readMembers(pagefind: Pagefind): Promise<Members> {
  const idsUnder = async (facet: string, value: string) => {
    const { results } = await pagefind.search(null, { filters: { [facet]: value } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  };
  const facets = Object.entries(await pagefind.filters()).map(async ([facet, values]) => {
    const sets = await Promise.all(Object.keys(values).map((value) => idsUnder(facet, value)));
    return [facet, Object.fromEntries(sets)] as const;
  });
  return Object.fromEntries(await Promise.all(facets));
}

const inSearchedPart = ({ matchedMetaFields: fields = [] }: PagefindHit) =>
  fields.length === 0 || fields.some((field) => SEARCHED_META.includes(field));

// Pagefind takes one exact phrase at a time and gives exact hits no order: each word is asked for alone, and the
// question without quotation marks, which names outweigh, puts the hits in order.
async function findPhrases(pagefind: Pagefind, { phrases, ranking }: SearchQuery): Promise<Hit[]> {
  if (phrases.length === 0) return [];
  const [ranked, ...exact] = await Promise.all([ranking, ...phrases].map((term) => pagefind.search(term)));
  const holders = exact.map(({ results }) => new Set(results.filter(inSearchedPart).map(({ id }) => id)));
  const hits = [...ranked!.results, ...exact[0]!.results];
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()].filter(({ id }) => holders.every((set) => set.has(id)));
}

/** Loads Pagefind and its index from the folder `pagefind` below `base`. Rejects where it cannot be fetched. */
export async function openSearchIndex(base: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // The addresses of the records hold the base already.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
  const [members, { results: all }] = await Promise.all([readMembers(pagefind), pagefind.search(null, { sort: { era: 'asc' } })]);
  return { members, all, find: (query) => findPhrases(pagefind, query) };
}
