import type { Members } from '../domain/search/narrow.ts';
import { runsIn } from '../domain/search/runs-in.ts';
import { lettersOf, pairsOf } from '../domain/search/search-pairs.ts';
import { META_WEIGHTS, orderFile, type SearchMeta, type SortId } from '../domain/search/search-record.ts';
import { remember } from './remember.ts';

/** A record that was found; its text is fetched when asked for. */
export interface Hit {
  id: string;
  /** How much the record is about what was looked for: more where it stands in a name, and where it stands often. */
  score: number;
  /** Whether all of it, or a part, stands in the name of a story. */
  inTitle: boolean;
  data: () => Promise<{ url: string; content: string; meta: SearchMeta }>;
}

interface PagefindHit extends Pick<Hit, 'id' | 'score' | 'data'> {
  /** The places in the text of the words that were asked for, in order. */
  words: number[];
  /** The parts of `meta` in which the words stand. */
  matchedMetaFields?: string[];
}

/** What this site uses of `pagefind.js`, which has no types of its own. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (term: string | null, options?: object) => Promise<{ results: PagefindHit[] }>;
}

/** The full text of every story and excerpt. What was asked once is not asked again. */
export interface SearchIndex {
  /** The records that hold a run of letters, by id. */
  find: (run: string) => Promise<ReadonlyMap<string, Hit>>;
  /** Every record, by id. */
  all: () => Promise<ReadonlyMap<string, Hit>>;
  /** The records under each value of each facet. */
  members: () => Promise<Members>;
  /** The ids of all records in an order. */
  order: (sort: SortId) => Promise<string[]>;
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

const toHit = ({ id, score, matchedMetaFields = [], data }: PagefindHit): Hit => ({ id, score, inTitle: matchedMetaFields.includes('title'), data });

const byId = (hits: PagefindHit[]): ReadonlyMap<string, Hit> => new Map(hits.map((hit) => [hit.id, toHit(hit)]));

// Pagefind finds the texts in which all words stand, with their places: a run stands where the places follow each
// other. It can be asked for a phrase too, but then says neither how often nor in which part the phrase stands.
async function findRun(pagefind: Pagefind, run: string): Promise<ReadonlyMap<string, Hit>> {
  const pairs = pairsOf(run);
  const [{ results }, phrase] = await Promise.all([pagefind.search(pairs.join(' ')), isPlain(run) ? undefined : pagefind.search(`"${pairs.join(' ')}"`)]);
  const holders = phrase && new Set(phrase.results.map(({ id }) => id));
  return byId(results.filter(({ id, words }) => (holders ? holders.has(id) : runsIn(words, pairs.length))));
}

/** Whether the pairs of a run can follow each other in one way only: no letter stands in it twice. */
function isPlain(run: string): boolean {
  const letters = lettersOf(run);
  return new Set(letters).size === letters.length;
}

/** Loads Pagefind from the folder `pagefind` below `base`. Rejects where it cannot be fetched. */
export async function openSearchIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // The addresses of the records hold the base already.
  // In a worker every list of places would be copied back, which costs more than to find them, and 12 KB besides.
  await pagefind.options({ noWorker: true, baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
  const find = remember((run: string) => findRun(pagefind, run));
  const all = remember(async () => byId((await pagefind.search(null)).results));
  const members = remember(() => readMembers(pagefind));
  const order = remember(async (sort: SortId) => (await fetch(folder + orderFile(sort))).json() as Promise<string[]>);
  return { find, all: () => all(undefined), members: () => members(undefined), order };
}
