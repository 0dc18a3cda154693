import { distance } from 'fastest-levenshtein';
import { isLatin, queryWords } from './query-words.ts';
import type { ReadText } from './suggestion-data.ts';

/** Below this the likeness of two words is chance. */
const LEAST_LIKENESS = 0.6;
/** The part of a question's neighbouring characters that a text must share with it, and how near that makes it at most. */
const LEAST_SHARED = 1 / 3;
const SHARED_WEIGHT = 0.5;
const LONGEST = 30;

function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

/** How many of the pairs of neighbouring characters of a word stand in a text. */
function sharedPairs(word: string, text: string): number {
  const pairs = [...word].slice(1).map((character, at) => [...word][at]! + character);
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

function closeness(word: string, { text, syllables }: ReadText): number {
  if (isLatin(word)) return atLeast(LEAST_LIKENESS, likeness(word, syllables.join('')));
  const plain = text.toLowerCase();
  const alike = likeness(word, plain);
  const shared = atLeast(LEAST_SHARED, sharedPairs(word, plain));
  // Of two texts that share as much, the one that is more alike as a whole is nearer.
  return Math.max(atLeast(LEAST_LIKENESS, alike), SHARED_WEIGHT * shared * (1 + alike / 10));
}

function atLeast(least: number, value: number): number {
  return value < least ? 0 : value;
}

/** The names and terms that come nearest to a question which found nothing, the nearest first; none where all are far. */
export function nearestWords<T extends { name: ReadText }>(query: string, candidates: readonly T[], most: number): T[] {
  const words = queryWords(query);
  const asked = [...new Set([words.join(''), ...words])].filter((word) => word.length > 1 && word.length <= LONGEST);
  return candidates
    .map((one) => ({ one, closeness: Math.max(0, ...asked.map((word) => closeness(word, one.name))) }))
    .filter((found) => found.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, most)
    .map(({ one }) => one);
}
