import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILED_PARTS, LESSON_FILES, WORD_PARTS, type FiledPart, type WordPart } from '../../domain/lesson/lesson-file.ts';
import type { LessonPack } from '../../domain/lesson/lesson-pack.ts';
import { sha256 } from '../../domain/sha256.ts';
import { fontVersions } from '../../loaders/font-package.ts';
import { packPath, partPath, wordPath } from './build-lessons.ts';

/** To be raised when the files are made in another way from the same pages. */
const RECIPE = 1;
/** How the fonts were cut depends on what else is built, and the page's policy names their rules by a hash. */
const FONT_RULES = /<style>@font-face[^]*?<\/style>|<meta http-equiv="content-security-policy"[^>]*>/gu;

/** What the files of a pack are made from. */
export interface LessonSource {
  id: string;
  pack: LessonPack;
  pages: Record<FiledPart, string>;
  words: Record<WordPart, Buffer>;
}

const recordOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V) => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;

/** Reads what was built of a pack below `built`. */
export function readLessonSource(built: string, id: string): LessonSource {
  const read = (path: string) => readFileSync(join(built, path));
  return {
    id,
    pack: JSON.parse(read(packPath(id)).toString()) as LessonPack,
    pages: recordOf(FILED_PARTS, (part) => read(`${partPath(id, part)}index.html`).toString()),
    words: recordOf(WORD_PARTS, (part) => read(wordPath(id, part))),
  };
}

/** Hash of all that the files of a pack are made from; styles and scripts stand in the pages by names made from their content. */
export function sourceKey({ pack, pages, words }: LessonSource): string {
  const html = Object.values(pages).map((page) => page.replace(FONT_RULES, ''));
  const documents = Object.values(words).map((bytes) => bytes.toString('base64'));
  return sha256(JSON.stringify([RECIPE, LESSON_FILES, fontVersions(), pack, html, documents]));
}
