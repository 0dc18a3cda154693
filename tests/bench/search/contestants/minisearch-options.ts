import type { Options } from 'minisearch';
import { bigrams } from './bigrams.ts';

/** The same for who writes the index and who reads it. */
export const MINISEARCH_OPTIONS: Options = {
  fields: ['title', 'line', 'text'],
  tokenize: bigrams,
  searchOptions: { combineWith: 'AND', prefix: false, fuzzy: false, boost: { title: 5 } },
};
