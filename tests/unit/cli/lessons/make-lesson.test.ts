import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser } from 'playwright';
import { packPath, partPath, wordPath } from '../../../../src/cli/lessons/build-lessons.ts';
import { readLessonSource, sourceKey } from '../../../../src/cli/lessons/lesson-source.ts';
import { makeLesson } from '../../../../src/cli/lessons/make-lesson.ts';
import { FILED_PARTS, WORD_PARTS } from '../../../../src/domain/lesson/lesson-file.ts';
import { lessonFolder, LESSON_LIST } from '../../../../src/loaders/lesson-store.ts';

const ID = 'yangli-ke';
const FONTS = '<style>@font-face{font-family:Song}</style><meta http-equiv="content-security-policy" content="a">';
const page = (words: string, fonts = FONTS) => `<!doctype html><html><head>${fonts}</head><body>${words}</body></html>`;

/** The pages of a pack as they are built, in a folder of their own. */
function build(root: string, words: string, fonts?: string): string {
  const built = join(root, 'built');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), text);
  };
  write(packPath(ID), JSON.stringify({ title: '样例课', updated: '2026-01-02', facts: 'f', readme: '样例' }));
  for (const part of FILED_PARTS) write(`${partPath(ID, part)}index.html`, page(`${part}${words}`, fonts));
  for (const part of WORD_PARTS) write(wordPath(ID, part), part);
  return built;
}

function withRoot<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'lesson-'));
  const clean = () => rmSync(root, { recursive: true });
  const result = use(root);
  if (result instanceof Promise) return result.finally(clean) as T;
  clean();
  return result;
}

const keyOf = (root: string, words: string, fonts?: string) => sourceKey(readLessonSource(build(root, words, fonts), ID));

test('files are made anew when a page says something else, not when its fonts were cut in another way', () =>
  withRoot((root) => {
    const key = keyOf(root, '样例');
    expect(keyOf(root, '样例', FONTS.replace('Song', 'Kai').replace('"a"', '"b"'))).toBe(key);
    expect(keyOf(root, '样例二')).not.toBe(key);
  }));

test('what was made from the same pages is left as it is', () =>
  withRoot(async (root) => {
    const built = build(root, '样例');
    const folder = lessonFolder(root, ID);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, LESSON_LIST), JSON.stringify({ key: sourceKey(readLessonSource(built, ID)), facts: 'f', files: [] }));
    const browser = { newContext: () => Promise.reject(new Error('asked to print')) } as unknown as Browser;
    const press = { root, browser, built, url: 'http://localhost/', base: '/', siteUrl: '' };
    expect(await makeLesson(press, ID)).toBeUndefined();
    build(root, '样例二');
    await expect(makeLesson(press, ID)).rejects.toThrow('asked to print');
  }));
