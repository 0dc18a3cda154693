import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.ts';
import { idOf } from '../loaders/read-file.ts';
import { REVIEW_TEXT } from '../text/review.ts';
import { resolveCommit } from './review/story-history.ts';
import { REVIEW_FOLDER, writeSheets } from './review/write-sheets.ts';

const TEXT = REVIEW_TEXT.command;
const root = process.cwd();

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readWords() {
  try {
    return parseArgs({ options: { all: { type: 'boolean' }, since: { type: 'string' } }, allowPositionals: true });
  } catch {
    return fail(TEXT.usage);
  }
}

async function readCommit(commit: string): Promise<string> {
  return (await resolveCommit(root, commit)) ?? fail(TEXT.unknownCommit(commit));
}

const { values, positionals: ids } = readWords();
const known = readdirSync(join(root, 'content/stories')).map(idOf);
for (const id of ids) if (!known.includes(id)) fail(TEXT.unknownId(id, nearest(id, known)));
const since = values.since === undefined ? undefined : await readCommit(values.since);
const written = await writeSheets(root, { ids, all: values.all ?? false, since });
console.log(written.length === 0 ? TEXT.nothing : TEXT.written(written.length, join(REVIEW_FOLDER, 'index.html')));
