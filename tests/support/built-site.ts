import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteBase } from '../../src/loaders/site-base.ts';
import { readSite } from '../../src/loaders/read-vocabulary.ts';
import type { Site } from '../../src/schema/site.ts';
import { ADOPTER_BASE, ADOPTER_ROOT } from './adopter-root.ts';
import { readPage, type Page } from './page.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** A built site, read once in each worker. */
export interface BuiltSite {
  /** How the titles of tests call it. */
  name: string;
  /** Folder with the content it was built from. */
  root: string;
  dist: string;
  /** Path at which it stands, with slashes at both ends. */
  base: string;
  settings: () => Site;
  /** The full public address of a page; empty where the adopter gave none. */
  publicUrl: (path: string) => string;
  /** Every file of dist, with forward slashes, e.g. `assets/a.css`. */
  files: () => string[];
  pages: () => Page[];
  readText: (file: string) => string;
}

function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => (value ??= { read: read() }).read;
}

function builtSite(place: Pick<BuiltSite, 'root' | 'dist' | 'base'>, env: Record<string, string | undefined>): BuiltSite {
  const readText = (file: string) => readFileSync(join(place.dist, file), 'utf8');
  const files = once(() =>
    readdirSync(place.dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(place.dist.length + 1).replaceAll('\\', '/'))
      .sort(),
  );
  const pages = once(() => files().filter((file) => file.endsWith('.html')).map((file) => readPage(file, readText(file))));
  const settings = once(() => readSite(place.root, env));
  const publicUrl = (path: string) => (settings().url === '' ? '' : new URL(place.base + path.slice(1), settings().url).href);
  return { ...place, name: `the site at ${place.base}`, settings, publicUrl, files, pages, readText };
}

/** The site as `npm run build` leaves it. `DIST` names another folder, e.g. one with a fault that a rule must find. */
export const plainSite = builtSite(
  { root: PROJECT_ROOT, dist: process.env['DIST'] ?? join(PROJECT_ROOT, 'dist'), base: siteBase(PROJECT_ROOT, process.env) },
  process.env,
);

/** The same site as an adopter builds it: under a sub-path, its public address and every setting given. */
export const adopterSite = builtSite(
  { root: ADOPTER_ROOT, dist: process.env['ADOPTER_DIST'] ?? join(ADOPTER_ROOT, 'dist'), base: ADOPTER_BASE },
  {},
);

/** Both builds: a rule that is true of every page holds for each. */
export const SITES = [plainSite, adopterSite];
