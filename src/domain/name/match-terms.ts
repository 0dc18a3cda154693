import { synonymsOf, type SynonymGroup } from './synonyms.ts';
import { matchSyllables, type Spelling } from './match-syllables.ts';
import { isLatin, queryWords } from './query-words.ts';
import type { TermEntry } from './suggestion-data.ts';

const FEWEST_LETTERS = 2;
const SPELLING_RANKS: Record<Spelling, number> = { full: 0, initials: 4, mixed: 5, beginning: 3 };

function rankWritten(text: string, words: readonly string[]): number | undefined {
  const plain = text.toLowerCase();
  if (!words.every((word) => plain.includes(word))) return undefined;
  return plain.startsWith(words[0]!) ? 0 : 1;
}

function rankSpelled(letters: string, { name }: TermEntry): number | undefined {
  const spelling = letters.length < FEWEST_LETTERS ? undefined : matchSyllables(letters, name.syllables);
  return spelling && SPELLING_RANKS[spelling];
}

function rank(term: TermEntry, words: readonly string[], synonyms: readonly string[]): number | undefined {
  const letters = words.join('');
  const ranks = [
    rankWritten(term.name.text, words),
    ...synonyms.map((synonym) => (term.name.text.includes(synonym) ? 2 : undefined)),
    isLatin(letters) ? rankSpelled(letters, term) : undefined,
  ].filter((one) => one !== undefined);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** The terms in which every word of a normalised question stands, or a synonym of the whole, or that its letters spell; the surest first. */
export function matchTerms(query: string, terms: readonly TermEntry[], synonyms: readonly SynonymGroup[]): TermEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const others = synonymsOf(query, synonyms);
  return terms
    .map((term) => ({ term, rank: rank(term, words, others) }))
    .filter((one): one is { term: TermEntry; rank: number } => one.rank !== undefined)
    .sort((one, other) => one.rank - other.rank)
    .map(({ term }) => term);
}
