import { lettersOf, pairLetters } from '../../../src/domain/search/search-pairs.ts';
import type { SearchRecord } from '../../../src/domain/search/search-record.ts';

/** A record of the search: as the site indexes it, and as people read it. */
export interface BenchRecord {
  record: SearchRecord;
  /** Name of the story or title of the speech. */
  title: string;
  line: string;
  text: string;
  /** The letters of all that is searched, lower case; what a line ends is no letter. */
  letters: string;
}

/** Puts the letters of a text together as the index does: quotation marks and the like are passed over. */
export const joinLetters = (text: string): string => text.split('\n').map((line) => lettersOf(line).join('')).join('\n');

/** A record with the letters by which the truth is told. */
export function toBenchRecord(record: SearchRecord, { title, line, text }: Pick<BenchRecord, 'title' | 'line' | 'text'>): BenchRecord {
  return { record, title, line, text, letters: joinLetters([title, line, text].join('\n')) };
}

/** The record of a story for the index. */
export function storyRecord(
  { url, title, line, text, sort }: Pick<BenchRecord, 'title' | 'line' | 'text'> & Pick<SearchRecord, 'url' | 'sort'>,
  filters: SearchRecord['filters'],
): BenchRecord {
  const meta = { kind: 'person' as const, title: pairLetters(title), line: pairLetters(line) };
  return toBenchRecord({ url, content: pairLetters(text), language: 'zh', meta, filters, sort }, { title, line, text });
}
