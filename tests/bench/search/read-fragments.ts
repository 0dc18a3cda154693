import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { SearchRecord } from '../../../src/domain/search/search-record.ts';
import { readFragment } from '../../../src/integrations/pagefind-file.ts';

/** A record as Pagefind keeps it. */
export interface Fragment extends Pick<SearchRecord, 'url' | 'content' | 'meta' | 'filters'> {
  /** The name that Pagefind has given it. */
  id: string;
}

/** Reads all records back from a folder that Pagefind has written. Throws where there is none. */
export function readFragments(folder: string): Fragment[] {
  const files = readdirSync(join(folder, 'fragment'));
  return files.map((file) => ({ ...(readFragment(join(folder, 'fragment', file)) as Omit<Fragment, 'id'>), id: parse(file).name }));
}
