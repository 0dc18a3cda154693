import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { FILED_PARTS, LESSON_FILES, packFile, savedName, WORD_PARTS, type FiledPart, type LessonFile } from '../../domain/lesson/lesson-file.ts';
import { absoluteUrl, withBase } from '../../domain/link.ts';
import { zipFiles } from '../../domain/zip-files.ts';
import { bundleScript } from '../../integrations/bundle-script.ts';
import { LESSON_FOLDER, LESSON_LIST, readLessonList, type LessonList } from '../../loaders/lesson-store.ts';
import { LESSON_FILES_TEXT } from '../../text/lesson-files.ts';
import { storeFolder } from '../store-folder.ts';
import { partPath } from './build-lessons.ts';
import { inlinePage } from './inline-page.ts';
import { readLessonSource, sourceKey, type LessonSource } from './lesson-source.ts';
import { printPart } from './print-part.ts';
import { settlePdf } from './settle-pdf.ts';

const TEXT = LESSON_FILES_TEXT.command;
/** Characters that a file's name may not have on some machine. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/gu;

/** What a run needs to make files: the browser, the built pages and where they are served. */
export interface Press {
  root: string;
  browser: Browser;
  /** Folder of the built pages. */
  built: string;
  /** Address at which that folder is served. */
  url: string;
  /** Path of that address. */
  base: string;
  /** The site's public address; empty where it has none. */
  siteUrl: string;
}

async function printOne({ browser, url, siteUrl }: Press, { id, pack }: LessonSource, part: FiledPart): Promise<Buffer> {
  const printed = await printPart(browser, url + partPath(id, part), part, siteUrl);
  if ('missing' in printed) throw new Error(TEXT.missing(id, LESSON_FILES_TEXT.names[part], printed.missing));
  return settlePdf(printed, pack.updated);
}

async function slidesFile({ built, base, siteUrl }: Press, { id, pages }: LessonSource): Promise<Buffer> {
  const fileOf = (path: string) => join(built, decodeURI(path).slice(base.length));
  const { html, outside } = await inlinePage(pages.slides, {
    path: withBase(base, `/${partPath(id, 'slides')}`),
    read: (path) => readFileSync(fileOf(path)),
    bundle: (path) => bundleScript(fileOf(path)),
    publicUrl: (path) => absoluteUrl(siteUrl, path),
  });
  if (outside.length > 0) throw new Error(TEXT.outside(id, outside.join('、')));
  return Buffer.from(html);
}

/** The bytes of every file in the pack, by the name in addresses. */
async function fileBytes(press: Press, source: LessonSource): Promise<Map<string, Buffer>> {
  const bytes = new Map<string, Buffer>();
  for (const part of FILED_PARTS) bytes.set(`${part}.pdf`, await printOne(press, source, part));
  for (const part of WORD_PARTS) bytes.set(`${part}.docx`, source.words[part]);
  return bytes.set('slides.html', await slidesFile(press, source));
}

/** All files with what is in them, in a folder named by the lesson. */
function zipPack({ pack }: LessonSource, bytes: ReadonlyMap<string, Buffer>): Buffer {
  const folder = pack.title.replace(NOT_IN_NAMES, '');
  const named = LESSON_FILES.map((file): [string, Uint8Array] => [savedName(file), bytes.get(file.file)!]);
  const all: [string, Uint8Array][] = [[LESSON_FILES_TEXT.readme.name, Buffer.from(pack.readme)], ...named];
  return Buffer.from(zipFiles(new Map(all.map(([name, content]) => [`${folder}/${name}`, content]))));
}

/**
 * Makes the files of one pack, unless its pages are those they were made from. Answers with the new list, or with
 * undefined where nothing had to be made. Throws, in Chinese, where a file cannot be made as it should.
 */
export async function makeLesson(press: Press, id: string): Promise<LessonList | undefined> {
  const { root, built } = press;
  const source = readLessonSource(built, id);
  const key = sourceKey(source);
  if (readLessonList(root, id)?.key === key) return undefined;
  const bytes = await fileBytes(press, source);
  const zip = packFile(id);
  bytes.set(zip.file, zipPack(source, bytes));
  // Slides without our headers are a file to be saved, not a page of the site.
  const offered: LessonFile[] = [...LESSON_FILES.filter(({ format }) => format !== 'html'), zip];
  const files = offered.map((file) => ({ ...file, bytes: bytes.get(file.file)!.length }));
  const list: LessonList = { key, facts: source.pack.facts, files };
  const stored = files.map(({ file }): [string, Buffer | string] => [file, bytes.get(file)!]);
  await storeFolder(join(root, LESSON_FOLDER), id, new Map([...stored, [LESSON_LIST, `${JSON.stringify(list, null, 2)}\n`]]));
  return list;
}
