import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachAtOnce } from './for-each-at-once.ts';
import { readPageText, type PageText } from './page-text.ts';
import { textDrawnByStyles } from './text-drawn-by-styles.ts';

/** A page of the built site and the characters it sets. */
export interface BuiltPage {
  /** Path in dist, with forward slashes. */
  file: string;
  text: PageText;
}

const FILES_AT_ONCE = 16;

async function listFiles(dist: string, extension: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true });
  return entries.filter((file) => file.endsWith(extension)).map((file) => file.replaceAll('\\', '/')).sort();
}

async function readStyleText(dist: string): Promise<string> {
  const files = await listFiles(dist, '.css');
  const sheets = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  return sheets.map(textDrawnByStyles).join('');
}

/** Every page below `dist` that is set in the site's fonts, with the characters that its fonts must have, those that stylesheets draw among them. */
export async function readBuiltPages(dist: string): Promise<BuiltPage[]> {
  const styleText = await readStyleText(dist);
  const pages: BuiltPage[] = [];
  await forEachAtOnce(await listFiles(dist, '.html'), FILES_AT_ONCE, async (file) => {
    const text = readPageText(await readFile(join(dist, file), 'utf8'), styleText);
    if (!text.unset) pages.push({ file, text });
  });
  return pages.sort((a, b) => (a.file < b.file ? -1 : 1));
}
