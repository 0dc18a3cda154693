import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpairLetters } from '../../../src/domain/search/search-pairs.ts';
import { orderFile, SORTS, type SortId } from '../../../src/domain/search/search-record.ts';
import { toBenchRecord, type BenchRecord } from './bench-record.ts';
import { readFragments } from './read-fragments.ts';

const LANGUAGE = 'zh';

/** Places of the records in the orders that the site has written, as texts that sort alike. */
function readPlaces(folder: string): (id: string) => Record<SortId, string> {
  const orders = SORTS.map((sort) => [sort, JSON.parse(readFileSync(join(folder, orderFile(sort)), 'utf8')) as string[]] as const);
  return (id) => Object.fromEntries(orders.map(([sort, ids]) => [sort, String(ids.indexOf(id)).padStart(6, '0')])) as Record<SortId, string>;
}

/** All records of a built site, read back from its search index, by address. */
export function shippedRecords(dist: string): BenchRecord[] {
  const folder = join(dist, 'pagefind');
  const placesOf = readPlaces(folder);
  const records = readFragments(folder).map(({ id, url, content, meta, filters }) => {
    const isExcerpt = meta.kind === 'excerpt';
    const title = unpairLetters(isExcerpt ? meta.speech : meta.title);
    const line = isExcerpt ? '' : unpairLetters(meta.line);
    return toBenchRecord({ url, content, language: LANGUAGE, meta, filters, sort: placesOf(id) }, { title, line, text: unpairLetters(content) });
  });
  return records.sort((a, b) => (a.record.url < b.record.url ? -1 : 1));
}
