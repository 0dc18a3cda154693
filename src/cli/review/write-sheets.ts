import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { filesOf, type Collection } from '../../check/collection.ts';
import { readAndCheck } from '../../check/run.ts';
import { honourTermSchema, type HonourTerm } from '../../schema/vocabulary.ts';
import { chooseStories, type Choice } from './choose-stories.ts';
import { polyphoneFinder } from './polyphone-finder.ts';
import { readSheet } from './read-sheet.ts';
import { renderIndex } from './render-index.ts';
import { renderSheet } from './render-sheet.ts';

/** Where the sheets stand, from the project's root. */
export const REVIEW_FOLDER = '.cache/review';

function honourTerms(collection: Collection): HonourTerm[] {
  const file = filesOf(collection, 'vocabulary').find(({ id }) => id === 'honours');
  return z.array(honourTermSchema).safeParse(file?.record).data ?? [];
}

/**
 * Writes one sheet for each story asked for, and a list of them, in place of those of the last time.
 * Returns the ids, none when no story has changed.
 */
export async function writeSheets(root: string, choice: Choice): Promise<string[]> {
  const { collection, issues } = await readAndCheck(root);
  const material = { issues, honours: honourTerms(collection), findPolyphones: polyphoneFinder(collection) };
  const chosen = await chooseStories(root, collection, choice);
  const sheets = chosen.map(({ file, revision }) => readSheet(file, revision, material));
  const folder = join(root, REVIEW_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'index.html'), renderIndex(sheets)),
    ...sheets.map((sheet) => writeFile(join(folder, `${sheet.id}.html`), renderSheet(sheet, collection.today))),
  ]);
  return sheets.map(({ id }) => id);
}
