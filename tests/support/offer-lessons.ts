import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

const BUILD_PAGES = join(import.meta.dirname, '../../src/cli/build-pages.ts');
const PAGES = 'src/pages/lessons/[id]';
const ROUTES = { '/lessons/[id]/': `${PAGES}/index.astro`, '/lessons/[id]/files/[file]': `${PAGES}/files/[file].ts` };

/** A file that the page of a pack offers. */
export interface Offer {
  href: string;
  download: string;
}

/** What a site offers of the files of its packs. */
export interface LessonOffers {
  /** By the id of the pack. */
  offers: (id: string) => Offer[];
  /** Names of the files of a pack that the site holds. */
  files: (id: string) => string[];
  read: (id: string, file: string) => Buffer;
}

/** Builds the pages and files of the packs of a project, and nothing else of its site. */
export function offerLessons(root: string): LessonOffers {
  const outDir = join(root, '.cache/offers/site');
  const script = `import { buildPages } from ${JSON.stringify(BUILD_PAGES)}; await buildPages(process.cwd(), ${JSON.stringify({ source: 'src/output/lesson', outDir, routes: ROUTES })});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env: { ...process.env, SITE_URL: undefined, SITE_BASE: undefined } });
  const folder = (id: string) => join(outDir, 'lessons', id);
  return {
    offers: (id) => {
      const $ = load(readFileSync(join(folder(id), 'index.html')));
      return $('a[download]').toArray().map(({ attribs }) => ({ href: attribs['href']!, download: attribs['download']! }));
    },
    files: (id) => (existsSync(join(folder(id), 'files')) ? readdirSync(join(folder(id), 'files')).sort() : []),
    read: (id, file) => readFileSync(join(folder(id), 'files', file)),
  };
}
