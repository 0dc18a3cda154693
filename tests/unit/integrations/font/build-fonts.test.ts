import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFonts } from '../../../../src/integrations/font/build-fonts.ts';
import { FontStore } from '../../../../src/integrations/font/font-store.ts';

const PAGES = {
  'index.html': '<h1>样例</h1><p>站名甲，ǐ</p>',
  'a/index.html': '<p>站名乙</p>',
  'b/index.html': '<p>站名乙</p>',
};

let root = '';
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fonts-'));
});
test.afterEach(() => rmSync(root, { recursive: true }));

function writePages(pages: Readonly<Record<string, string>>): string {
  const dist = join(root, 'dist');
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), `<html><head><title>题</title></head><body>${body}</body></html>`);
  }
  return dist;
}

const build = (pages: Readonly<Record<string, string>>, base = '/') => buildFonts(writePages(pages), base, new FontStore(join(root, 'cache')));
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const filesNamed = (html: string) => [...html.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url!);

test('every page names its own files, and each of them is there with the licences', async () => {
  await build(PAGES, '/union/laomo/');
  const urls = Object.keys(PAGES).flatMap((file) => filesNamed(read(file)));
  expect(urls.every((url) => url.startsWith('/union/laomo/fonts/song-'))).toBe(true);
  expect([...new Set(urls)].every((url) => existsSync(join(root, 'dist', url.slice('/union/laomo'.length))))).toBe(true);
  expect(read('fonts/OFL.txt').match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(3);
});

test('pages with the same characters share their files', async () => {
  await build(PAGES);
  expect(filesNamed(read('a/index.html'))).toEqual(filesNamed(read('b/index.html')));
});

test('a second build cuts nothing and gives the same files', async () => {
  const first = await build(PAGES);
  const files = readdirSync(join(root, 'dist/fonts'));
  const second = await build(PAGES);
  expect([first.fresh, second.fresh]).toEqual([first.files, 0]);
  expect(readdirSync(join(root, 'dist/fonts'))).toEqual(files);
});

test('a character that no font has fails the build, with its page', async () => {
  await expect(build({ ...PAGES, 'c/index.html': '<p>😀</p>' })).rejects.toThrow('c/index.html\n  “😀”（U+1F600）');
});

test('a page with a text for children names a file of that face', async () => {
  await build({ 'index.html': '<p>站名</p><p class="kai">孩子</p>' });
  expect(read('index.html')).toMatch(/font-family:Kai;font-weight:400;[^}]*url\(\/fonts\/kai-400-/);
});

test('a text for children with a character that its face lacks fails the build', async () => {
  await expect(build({ 'index.html': '<p class="kai">😀</p>' })).rejects.toThrow('“😀”（U+1F600）');
});
