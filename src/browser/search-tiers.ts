import { inAny, inEvery, ranked } from '../domain/search/scored.ts';
import { lettersOf } from '../domain/search/search-pairs.ts';
import { splitRun } from '../domain/search/split-run.ts';
import { SEARCH_TEXT } from '../text/search.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import type { Hit, SearchIndex } from './search-index.ts';

/** A result, with the reason for it where that is not plain from its text. */
export interface Result extends Hit {
  reason?: string;
}

/** Results of one kind, the nearest to what was typed first. */
export interface Tier {
  /** What is said above them; empty where they hold what was typed. */
  notice: string;
  results: Result[];
}

/** What a question found: the results, and the runs of letters to be marked in them. */
export interface Tiers {
  tiers: Tier[];
  runs: string[];
}

/** So many people at most stand before the texts: who looks for a surname sees the rest among them. */
const MOST_PEOPLE = 10;

const INNER_MARK = /[^\p{L}\p{N}\p{M}'’·-]/u;

/** Runs longer than this are not looked for in parts: they are sentences, and their parts would be noise. */
const LONGEST_SPLIT = 24;

/** The record of a story that the name index points at. */
async function recordOf(index: SearchIndex, { name, href, words }: NameMatch): Promise<Result[]> {
  const titled = [...(await index.find(name)).values()].filter(({ inTitle }) => inTitle);
  const urls = await Promise.all(titled.map(async (hit) => (await hit.data()).url));
  const hit = titled[urls.indexOf(href)];
  return hit ? [{ ...hit, ...(words !== '' && { reason: words }) }] : [];
}

async function recordsOf(index: SearchIndex, matches: readonly NameMatch[]): Promise<Result[]> {
  return (await Promise.all(matches.slice(0, MOST_PEOPLE).map((match) => recordOf(index, match)))).flat();
}

/** The runs into which words must be parted to be found; none where a part is nowhere. */
async function apart(index: SearchIndex, words: readonly string[]): Promise<string[]> {
  const parted = words.map((word) => {
    const letters = lettersOf(word);
    return letters.length > LONGEST_SPLIT ? undefined : splitRun(letters, async (run) => (await index.find(run)).size > 0);
  });
  const runs = await Promise.all(parted);
  return runs.every((some) => some !== undefined) ? runs.flat() : [];
}

/**
 * What holds the words as typed, behind the people meant by name. Where a piece of a text was typed, with its marks,
 * or with more around a name, and stands somewhere, the text is meant: 19 is no name in 籍贯：19.
 */
async function asTyped(index: SearchIndex, people: readonly NameMatch[], words: readonly string[]): Promise<Result[]> {
  const texts = inEvery(await Promise.all(words.map(index.find)));
  const isPiece = (name: string) => words.every((word) => INNER_MARK.test(word) || (word.includes(name) && word !== name));
  const named = await recordsOf(index, texts.size > 0 ? people.filter(({ name }) => !isPiece(name)) : people);
  const first = new Map(named.map((hit) => [hit.id, hit]));
  return [...first.values(), ...ranked(texts, new Set(first.keys()))];
}

/** What holds, for one word or more, another word for the same thing. */
async function bySynonym(index: SearchIndex, words: readonly string[], others: readonly (readonly string[])[], taken: ReadonlySet<string>): Promise<Result[]> {
  const wider = words.map(async (word, at) => inAny(await Promise.all([word, ...others[at]!].map(index.find))));
  return ranked(inEvery(await Promise.all(wider)), taken);
}

/**
 * Finds what a question asks for: the people meant by name and what holds the words as typed, then what holds another
 * word for the same thing; where neither is, people of a like name and what holds the words in parts.
 */
export async function findTiers(index: SearchIndex, names: NameIndex | undefined, typed: string, words: readonly string[]): Promise<Tiers> {
  const first = await asTyped(index, (await names?.find(typed)) ?? [], words);
  const others = words.map((word) => names?.synonymsOf(word) ?? []);
  const synonyms = others.flat();
  const taken = new Set(first.map(({ id }) => id));
  const second = synonyms.length > 0 ? await bySynonym(index, words, others, taken) : [];
  if (first.length + second.length > 0) {
    const tiers = [{ notice: '', results: first }, { notice: SEARCH_TEXT.tiers.synonym(synonyms), results: second }];
    return { tiers, runs: [...words, ...synonyms] };
  }

  const guessed = (await recordsOf(index, (await names?.guess(typed)) ?? [])).map(({ reason: _, ...hit }) => hit);
  const runs = await apart(index, words);
  const parts = ranked(inEvery(await Promise.all(runs.map(index.find))), new Set(guessed.map(({ id }) => id)));
  return { tiers: [{ notice: SEARCH_TEXT.tiers.guess, results: guessed }, { notice: SEARCH_TEXT.tiers.apart(runs), results: parts }], runs };
}
