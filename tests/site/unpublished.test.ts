import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { TEXT } from '../../src/text.ts';
import { adopterSite, SITES, type BuiltSite } from '../support/built-site.ts';
import { DRAFT_LESSON } from '../support/draft-lesson.ts';
import { readStories } from '../support/read-content.ts';
import { readerLines } from '../support/reader-lines.ts';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The text of a file of any kind; white space is dropped, for the search index sets characters apart. */
function looseText(site: BuiltSite, file: string): string {
  const bytes = readFileSync(join(site.dist, file));
  return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8').replace(/\s/g, '');
}

const hiddenStories = (site: BuiltSite, ...states: string[]) => readStories(site.root).filter(({ record }) => states.includes(record.status));

for (const site of SITES) {
  test(`what is a draft or withdrawn is nowhere in ${site.name}, its search index included`, () => {
    const words = hiddenStories(site, 'draft', 'withdrawn').flatMap(({ record }) => [record.name, record.line, ...record.quotations.map(({ text }) => text)]);
    const faults = site.files().flatMap((file) => words.filter((word) => looseText(site, file).includes(word)).map((word) => `${file}: ${word}`));
    expect(faults).toEqual([]);
  });

  test(`a draft of ${site.name} has no address`, () => {
    const drafts = hiddenStories(site, 'draft').map(({ id }) => id);
    expect(site.files().filter((file) => drafts.some((id) => file.includes(id)))).toEqual([]);
  });
}

test('a pack that is a draft is nowhere', () => {
  const faults = adopterSite.files().filter((file) => file.includes(DRAFT_LESSON.id) || looseText(adopterSite, file).includes(DRAFT_LESSON.title));
  expect(faults).toEqual([]);
});

test('the old address of a withdrawn story answers with one nameless page', () => {
  const withdrawn = hiddenStories(adopterSite, 'withdrawn');
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const { id } of withdrawn) {
    const page = adopterSite.pages().find(({ path }) => path === `/stories/${id}/`);
    expect.soft(page && readerLines(page), id).toContain(TEXT.withdrawn.title);
    expect.soft(page?.$('meta[name=robots]').attr('content'), id).toContain('noindex');
  }
});
