import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { CLAUSE_MARKS } from '../domain/search/search-pairs.ts';
import { orderFile, SORTS, type SearchRecord } from '../domain/search/search-record.ts';
import { readFragment } from './pagefind-file.ts';
import { partChunks } from './part-chunks.ts';

const RECORDS = 'search-records.json';
const FOLDER = 'pagefind';

/** What Pagefind writes besides the index and its reader: interfaces that this site does not use. */
const UNUSED = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);
const UNUSED_FILES = [...UNUSED, 'pagefind-highlight.js'];

// Pagefind gives errors back instead of throwing them.
function assertNoErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

async function openIndex(): Promise<PagefindIndex> {
  // `unknown` keeps Pagefind from dividing or stemming words: the records are divided already.
  const { errors, index } = await createIndex({ forceLanguage: 'unknown', includeCharacters: CLAUSE_MARKS });
  assertNoErrors(errors);
  return index!;
}

/** The ids that Pagefind has given to the records, by address: the names of the files that hold one record each. */
async function readIds(outputPath: string): Promise<Map<string, string>> {
  const folder = join(outputPath, 'fragment');
  const files = await readdir(folder);
  return new Map(files.map((file) => [readFragment(join(folder, file)).url, parse(file).name]));
}

/** Writes the ids of all records in each order, for a reader who asks for one. Throws where a record has no id. */
async function writeOrders(records: SearchRecord[], outputPath: string): Promise<void> {
  const ids = await readIds(outputPath);
  const lost = records.find(({ url }) => !ids.has(url));
  if (lost) throw new Error(`Pagefind: no fragment of ${lost.url}`);
  for (const sort of SORTS) {
    const inOrder = records.toSorted((a, b) => (a.sort[sort] < b.sort[sort] ? -1 : Number(a.sort[sort] > b.sort[sort])));
    await writeFile(join(outputPath, orderFile(sort)), JSON.stringify(inOrder.map(({ url }) => ids.get(url))));
  }
}

/**
 * Writes the index of `records` into the folder `pagefind` below `dist`, without Pagefind's own interfaces.
 * Throws with Pagefind's own words where it cannot.
 */
export async function writeSearchIndex(records: SearchRecord[], dist: string): Promise<void> {
  const outputPath = join(dist, FOLDER);
  try {
    const index = await openIndex();
    for (const { sort: _, ...record } of records) assertNoErrors((await index.addCustomRecord(record)).errors);
    assertNoErrors((await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
  partChunks(outputPath);
  await writeOrders(records, outputPath);
  await Promise.all(UNUSED_FILES.map((name) => rm(join(outputPath, name), { force: true })));
}

/** Builds the search index after the pages, from the records that the page `/search-records.json` hands over. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const path = join(dist, RECORDS);
        const records = JSON.parse(await readFile(path, 'utf8')) as SearchRecord[];
        await writeSearchIndex(records, dist);
        await rm(path);
        logger.info(`${records.length} records`);
      },
    },
  };
}
