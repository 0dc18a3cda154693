import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import type { ContestantId } from './contestants.ts';
import { FLEXSEARCH_OPTIONS } from './contestants/flexsearch-options.ts';
import { MINISEARCH_OPTIONS } from './contestants/minisearch-options.ts';
import type { Corpus } from './corpus.ts';

type Written = Pick<Corpus, 'records' | 'suggestions' | 'characters'>;

async function writeOurs({ records, suggestions, characters }: Written, folder: string): Promise<void> {
  await writeSearchIndex(records.map(({ record }) => record), folder);
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search/names.json'), JSON.stringify(suggestions.names));
  writeFileSync(join(folder, 'search/terms.json'), JSON.stringify(suggestions.terms));
  writeFileSync(join(folder, 'search/characters.json'), JSON.stringify(characters));
}

/** As Pagefind is used on a Chinese site that leaves everything to it. */
async function writePagefind({ records }: Written, folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  for (const { record, title, line, text } of records) {
    const { errors } = await index!.addCustomRecord({ url: record.url, content: text, language: 'zh', meta: { title, line }, filters: record.filters });
    if (errors.length > 0) throw new Error(errors.join());
  }
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

async function writeMiniSearch({ records }: Written, folder: string): Promise<void> {
  const index = new MiniSearch(MINISEARCH_OPTIONS);
  index.addAll(records.map(({ title, line, text }, id) => ({ id, title, line, text })));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

async function writeFlexSearch({ records }: Written, folder: string): Promise<void> {
  const index = new Index(FLEXSEARCH_OPTIONS);
  for (const [id, { title, line, text }] of records.entries()) index.add(id, [title, line, text].join('\n'));
  const files: string[] = [];
  await index.export((file, data) => {
    files.push(file);
    writeFileSync(join(folder, `${file}.json`), data);
  });
  writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
}

const WRITERS: Record<ContestantId, (corpus: Written, folder: string) => Promise<void>> = {
  ours: writeOurs,
  pagefind: writePagefind,
  minisearch: writeMiniSearch,
  flexsearch: writeFlexSearch,
};

/** Writes a contestant's index of a corpus into a folder that is there; returns the seconds it took. */
export async function writeIndex(id: ContestantId, corpus: Written, folder: string): Promise<number> {
  const start = performance.now();
  await WRITERS[id](corpus, folder);
  return (performance.now() - start) / 1000;
}
