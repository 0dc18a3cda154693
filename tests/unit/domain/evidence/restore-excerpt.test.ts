import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { restoreExcerpt } from '../../../../src/domain/evidence/restore-excerpt.ts';
import { readContentFile } from '../../../../src/loaders/read-file.ts';
import { speechSchema } from '../../../../src/schema/speech.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const ORIGINALS = join(ROOT, '../shared/speeches');
const SPEECHES = join(ROOT, 'content/speeches');

const ORIGINAL = '各位同志,样例要一件一件做到,我市XX厂和*区的样例,不能只写在纸上!';
const excerpt = (text: string, ...corrections: [from: string, to: string][]) => ({
  text,
  corrections: corrections.map(([from, to]) => ({ from, to, why: '样例' })),
});

test('an excerpt taken word for word is found where it begins', () => {
  expect(restoreExcerpt(excerpt('样例要一件一件做到'), ORIGINAL)).toBe(5);
});

test('corrections are undone before the excerpt is looked for', () => {
  expect(restoreExcerpt(excerpt('做到，我市', ['到,我', '到，我']), ORIGINAL)).toBe(12);
  expect(restoreExcerpt(excerpt('做到，我市'), ORIGINAL)).toBeUndefined();
});

test('corrections that lean on one another are undone from the last', () => {
  expect(restoreExcerpt(excerpt('一件一事做好', ['一件做', '一事做'], ['做到', '做好']), '一件一件做到')).toBe(0);
});

test('a correction that stands twice or nowhere cannot be undone', () => {
  expect(restoreExcerpt(excerpt('一件一件', ['二', '件']), '一二一二')).toBeUndefined();
  expect(restoreExcerpt(excerpt('一件', ['二', '']), '一件')).toBeUndefined();
});

test('an omission stands for what holds a placeholder', () => {
  expect(restoreExcerpt(excerpt('我市……厂和……区'), ORIGINAL)).toBe(15);
  expect(restoreExcerpt(excerpt('样例……做到'), ORIGINAL)).toBeUndefined();
});

test('an omission stands for 1 to 40 characters', () => {
  const between = (length: number) => `开头${'×'.repeat(length)}结尾`;
  expect(restoreExcerpt(excerpt('开头……结尾'), between(40))).toBe(0);
  expect(restoreExcerpt(excerpt('开头……结尾'), between(41))).toBeUndefined();
  expect(restoreExcerpt(excerpt('开头……结尾'), between(0))).toBeUndefined();
});

test('a false start does not hide the true place', () => {
  expect(restoreExcerpt(excerpt('样例……结尾'), `样例${'字'.repeat(40)}样例×结尾`)).toBe(42);
});

const atHand = existsSync(ORIGINALS) && existsSync(SPEECHES);
const speeches = atHand ? readdirSync(SPEECHES).filter((name) => name.endsWith('.mdx')) : [];

test('every excerpt is a run of its original speech', () => {
  test.skip(speeches.length === 0, 'the original speeches are not at hand');
  for (const name of speeches) {
    const { yaml } = readContentFile(name, readFileSync(join(SPEECHES, name), 'utf8'));
    const { file, excerpts } = speechSchema.parse(yaml.toJS());
    const original = readFileSync(join(ORIGINALS, file), 'utf8');
    for (const one of excerpts) {
      expect.soft(restoreExcerpt(one, original), `${name} ${one.id}`).toBeDefined();
    }
  }
});
