import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { nearest } from '../domain/nearest.ts';
import { PICTURE_FOLDER } from '../loaders/picture-store.ts';
import { publishedIds } from '../loaders/published-ids.ts';
import { readSite } from '../loaders/read-vocabulary.ts';
import { siteBase } from '../loaders/site-base.ts';
import { PICTURE_TEXT } from '../text/picture.ts';
import { buildSheets } from './assets/build-sheets.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './assets/chromium.ts';
import { drawPictures } from './assets/draw-pictures.ts';
import { sweepPictures } from './assets/store-pictures.ts';
import { makeLessons } from './lessons/make-lessons.ts';
import { startServer } from './start-server.ts';
import { RUN_FOLDER } from './store-folder.ts';

const TEXT = PICTURE_TEXT.command;
const root = process.cwd();
const named = process.argv.slice(2);
const folder = join(root, PICTURE_FOLDER, RUN_FOLDER);
const sheets = join(folder, 'sheets');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The stories that have a sheet, in their order. */
function sheetIds(): string[] {
  return readdirSync(sheets).filter((name) => existsSync(join(sheets, name, 'index.html'))).sort();
}

/** Ends where a story is named that is not among `known`. */
function refuseUnknown(known: readonly string[]): void {
  const unknown = named.find((id) => !known.includes(id));
  if (unknown !== undefined) fail(TEXT.unknownId(unknown, nearest(unknown, known)));
}

/** Draws what has to be drawn, a fault in one story keeping none of the others from it; counts both. */
async function drawAll(ids: readonly string[]): Promise<{ drawn: number; faults: number }> {
  const server = await startServer({ root: sheets, base: siteBase(root, process.env), port: 0 });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
  let [drawn, faults] = [0, 0];
  try {
    for (const [index, id] of ids.entries()) {
      const list = await drawPictures({ root, browser, sheets, url: server.url }, id).catch((error: Error) => {
        console.error(error.message);
        faults += 1;
      });
      if (!list) continue;
      drawn += 1;
      const bytes = list.pictures.reduce((sum, picture) => sum + picture.bytes, 0);
      console.log(TEXT.drawn(index + 1, ids.length, id, list.pictures.length, bytes));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { drawn, faults };
}

if (named.some((word) => word.startsWith('-'))) fail(TEXT.usage);
refuseUnknown(publishedIds(root, 'stories'));
const started = Date.now();
if (readSite(root).url === '') console.log(TEXT.noUrl);
console.log(TEXT.laying);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
await buildSheets(root, sheets, named);
const ids = sheetIds();
const { drawn, faults } = await drawAll(ids);
if (named.length === 0) await sweepPictures(root, ids);
console.log(TEXT.done(drawn, ids.length - drawn - faults, Math.round((Date.now() - started) / 1000)));
const lessonFaults = named.length === 0 ? await makeLessons(root, []) : 0;
process.exitCode = faults + lessonFaults === 0 ? 0 : 1;
