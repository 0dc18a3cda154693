import { expect, test } from '@playwright/test';
import { countContent } from '../../../src/check/count-content.ts';
import { readCollection } from '../../../src/check/read.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

/** What the shipped collection has at least. */
const LEAST = { stories: 37, speeches: 9, excerpts: 60, excerptsOfSpeech: 4, storiesOfWord: 3, excerptsOfWord: 2, retellings: 10, sources: 2 };
const LONGEST_STORY = 1200;

const counts = countContent(await readCollection(PROJECT_ROOT, '', undefined));

test('there are stories, speeches, excerpts and retellings enough', () => {
  expect(counts.stories).toBeGreaterThanOrEqual(LEAST.stories);
  expect(counts.speeches).toBeGreaterThanOrEqual(LEAST.speeches);
  expect(counts.excerpts).toBeGreaterThanOrEqual(LEAST.excerpts);
  expect(counts.retellings).toBeGreaterThanOrEqual(LEAST.retellings);
});

test('no speech is thin', () => {
  expect(counts.excerptsOfSpeech.filter(({ excerpts }) => excerpts < LEAST.excerptsOfSpeech)).toEqual([]);
});

test('every excerpt has a story and every story an excerpt', () => {
  expect(counts.excerptsWithoutStory).toEqual([]);
  expect(counts.storiesWithoutExcerpt).toEqual([]);
});

test('every spirit word is borne out by stories and spoken of in excerpts', () => {
  const thin = counts.coverage.filter(({ stories, excerpts }) => stories < LEAST.storiesOfWord || excerpts < LEAST.excerptsOfWord);
  expect(counts.coverage).toHaveLength(14);
  expect(thin).toEqual([]);
});

test('every story has two sources or more, marks on every paragraph, and is no longer than it may be', () => {
  const faults = counts.rows.filter((row) => row.sources < LEAST.sources || row.unmarkedParagraphs > 0 || row.characters > LONGEST_STORY);
  expect(faults.map(({ name }) => name)).toEqual([]);
});
