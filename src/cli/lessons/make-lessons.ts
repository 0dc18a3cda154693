import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { LESSON_FOLDER } from '../../loaders/lesson-store.ts';
import { publishedIds } from '../../loaders/published-ids.ts';
import { readSite } from '../../loaders/read-vocabulary.ts';
import { siteBase } from '../../loaders/site-base.ts';
import { LESSON_FILES_TEXT } from '../../text/lesson-files.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../assets/chromium.ts';
import { startServer } from '../start-server.ts';
import { RUN_FOLDER, sweepFolders } from '../store-folder.ts';
import { buildLessons } from './build-lessons.ts';
import { makeLesson } from './make-lesson.ts';

const TEXT = LESSON_FILES_TEXT.command;

/** Makes what has to be made, a fault in one pack keeping none of the others from it; counts both. */
async function makeAll(root: string, built: string, ids: readonly string[]): Promise<{ made: number; faults: number }> {
  const base = siteBase(root, process.env);
  const server = await startServer({ root: built, base, port: 0 });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
  let [made, faults] = [0, 0];
  try {
    for (const [index, id] of ids.entries()) {
      const list = await makeLesson({ root, browser, built, url: server.url, base, siteUrl: readSite(root).url }, id).catch((error: Error) => {
        console.error(error.message);
        faults += 1;
      });
      if (!list) continue;
      made += 1;
      console.log(TEXT.made(index + 1, ids.length, id, list.files.length, list.files.reduce((sum, { bytes }) => sum + bytes, 0)));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { made, faults };
}

/**
 * Makes the files of the lesson packs named, or of all that are published, and takes away those of packs that no longer
 * are. Answers with the number of packs that could not be made; what was wrong with them has been printed.
 */
export async function makeLessons(root: string, named: readonly string[]): Promise<number> {
  const started = Date.now();
  const store = join(root, LESSON_FOLDER);
  const published = publishedIds(root, 'lessons');
  const ids = named.length === 0 ? published : named;
  const run = join(store, RUN_FOLDER);
  const clean = () => rmSync(run, { recursive: true, force: true });
  process.once('exit', clean);
  console.log(TEXT.laying);
  const built = join(run, 'site');
  await buildLessons(root, built);
  const { made, faults } = await makeAll(root, built, ids);
  await sweepFolders(store, published);
  clean();
  console.log(TEXT.done(made, ids.length - made - faults, Math.round((Date.now() - started) / 1000)));
  return faults;
}
