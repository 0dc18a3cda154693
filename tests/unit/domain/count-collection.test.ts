import { expect, test } from '@playwright/test';
import { countCollection } from '../../../src/domain/count-collection.ts';

const story = (id: string, spirit: string[]) => ({ id, name: `样例${id}`, spirit, sources: 2, characters: 100, unmarkedParagraphs: 1 });

const counts = countCollection({
  stories: [story('a', ['one', 'two']), story('b', ['one']), story('c', [])],
  speeches: [
    { id: 's', title: '样例讲话', excerpts: [{ id: 'x', spirit: ['one'], stories: ['a', 'b'] }, { id: 'y', spirit: [], stories: ['nobody'] }] },
    { id: 't', title: '样例讲话二', excerpts: [{ id: 'z', spirit: ['two'], stories: ['a'] }] },
  ],
  spirits: [{ id: 'one', name: '一' }, { id: 'two', name: '二' }],
});

test('stories, excerpts and pairs are counted', () => {
  expect(counts).toMatchObject({ stories: 3, speeches: 2, excerpts: 3, pairs: 3, unmarkedParagraphs: 3 });
  expect(counts.excerptsOfSpeech.map(({ excerpts }) => excerpts)).toEqual([2, 1]);
  expect(counts.rows.map(({ excerpts }) => excerpts)).toEqual([2, 1, 0]);
});

test('what nothing bears out is named', () => {
  expect(counts.excerptsWithoutStory).toEqual(['s#y']);
  expect(counts.storiesWithoutExcerpt).toEqual(['样例c']);
});

test('each spirit word has its stories and excerpts', () => {
  expect(counts.coverage).toEqual([
    { name: '一', stories: 2, excerpts: 1 },
    { name: '二', stories: 1, excerpts: 1 },
  ]);
});
