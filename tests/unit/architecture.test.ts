import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';

/**
 * The rooms of the house and what each may import besides itself. `text` and `assets` hold words and pictures.
 * An arrow that is not here must be argued for here.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: ['text'],
  domain: ['schema', 'text'],
  text: [],
  assets: [],
  styles: [],
  loaders: ['schema', 'domain', 'markdown', 'text'],
  markdown: ['schema', 'domain', 'text'],
  check: ['schema', 'domain', 'loaders', 'markdown', 'text'],
  data: ['schema', 'domain', 'loaders', 'markdown', 'check', 'text', 'assets'],
  components: ['schema', 'domain', 'markdown', 'data', 'text', 'assets', 'styles', 'browser'],
  layouts: ['schema', 'domain', 'markdown', 'data', 'components', 'text', 'assets', 'styles', 'browser'],
  // The pictures are a small site of their own, with the same content.
  output: ['schema', 'domain', 'markdown', 'data', 'components', 'text', 'assets', 'styles', 'content.config.ts'],
  pages: ['schema', 'domain', 'markdown', 'data', 'components', 'layouts', 'output', 'text'],
  browser: ['domain', 'text'],
  // The pictures are drawn from pages that the command builds, with the fonts and styles of the site.
  cli: ['schema', 'domain', 'loaders', 'check', 'markdown', 'integrations', 'text'],
  integrations: ['schema', 'domain', 'loaders', 'check', 'markdown', 'text'],
  // Joins loaders and schemas for Astro.
  'content.config.ts': ['loaders', 'schema'],
};

const ROOMS_WITH_ASTRO = ['data', 'components', 'layouts', 'output', 'pages', 'content.config.ts'];
const LONGEST = 200;
const THICKEST_PAGE = 40;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|js)$/;
const PASCAL_CASE = /^([A-Z][a-z0-9]*)+\.astro$/;
const ROUTE = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.(xml|txt|json|svg|png|js|css|html))?\.(astro|ts)$/;
const BUCKETS = /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.)/;
// What commands make, all of it named in .gitignore.
const MADE = ['dist', 'node_modules', 'playwright-report', 'test-results'];
const TOP_LEVEL = ['LICENSE', 'README.md', 'astro.config.mjs', 'content', 'package-lock.json', 'package.json', 'public', 'src', 'tests', 'tsconfig.json'];

const roomOf = (path: string) => (/^text(\.ts|\/)/.test(path) ? 'text' : path.split('/')[0]!);

const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** The rooms that a file imports from, other than its own. */
function importedRooms({ path, imports }: SourceFile): string[] {
  const inside = imports.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name));
  return [...new Set(inside.map(roomOf))].filter((room) => room !== roomOf(path));
}

const files = sourceFiles().filter(({ path }) => path !== 'env.d.ts');

test('imports follow the arrows between the rooms', () => {
  const faults = files.flatMap((file) => {
    const allowed = MAY_IMPORT[roomOf(file.path)];
    if (!allowed) return [`${file.path} stands in no room`];
    return importedRooms(file).filter((room) => !allowed.includes(room)).map((room) => `${file.path} imports ${room}`);
  });
  expect(faults).toEqual([]);
});

test('what must run without Astro imports nothing of its virtual modules', () => {
  const faults = files.filter(({ path, imports }) => !ROOMS_WITH_ASTRO.includes(roomOf(path)) && imports.some((name) => name.startsWith('astro:')));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('only the room data asks for collections', () => {
  const faults = files.filter(({ path, text }) => roomOf(path) !== 'data' && /\bget(Collection|Entry|Entries)\(/.test(text));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('what runs in the browser uses no module of Node', () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const file = files.find((one) => one.path === path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    file.imports.filter((name) => name.startsWith('.')).forEach((name) => visit(posix.join(posix.dirname(path), name)));
  };
  files.filter(({ path }) => roomOf(path) === 'browser').forEach(({ path }) => visit(path));
  const faults = files.filter(({ path, imports }) => reached.has(path) && imports.some((name) => name.startsWith('node:')));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('files are named by the rules of the house', () => {
  const isNamed = (path: string) => {
    const name = posix.basename(path);
    if (roomOf(path) === 'pages') return ROUTE.test(name);
    return path.endsWith('.astro') ? PASCAL_CASE.test(name) : KEBAB_CASE.test(name) || name === 'content.config.ts';
  };
  expect(files.map(({ path }) => path).filter((path) => !isNamed(path) || BUCKETS.test(path))).toEqual([]);
});

test('no file is long', () => {
  // Words are data: one object for each area, however many there are.
  const code = files.filter(({ path }) => roomOf(path) !== 'text');
  expect(code.filter(({ text }) => linesOf(text) > LONGEST).map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
});

test('pages are thin', () => {
  const pages = files.filter(({ path }) => roomOf(path) === 'pages');
  expect(pages.filter(({ text }) => linesOf(text) > THICKEST_PAGE).map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
});

test('the top level holds what it must and nothing else', () => {
  const names = readdirSync(PROJECT_ROOT).filter((name) => !name.startsWith('.') && !MADE.includes(name));
  expect(names.sort()).toEqual(TOP_LEVEL);
});
