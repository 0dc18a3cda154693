import { expect, test } from '@playwright/test';
import { chooseExcerpt } from '../../../../../src/domain/lesson/draft/choose-excerpt.ts';
import { chooseStories } from '../../../../../src/domain/lesson/draft/choose-stories.ts';
import { sampleEvent, sampleStory } from '../../../../support/draft-story.ts';

const spirit = [{ id: 'aigang-jingye', deed: '做成样例', sources: [1, 2] }];
const story = (id: string, industry: string, events: number, has = spirit) =>
  sampleStory({ id, record: { industry, spirit: has, events: Array.from({ length: events }, (_, at) => sampleEvent(`${1950 + at}`, '做样例')) } });

test('the richest three that have the word are chosen, one of each trade before a second', () => {
  const stories = [story('a', 'yi', 1), story('b', 'yi', 5), story('c', 'yi', 4), story('d', 'er', 2), story('e', 'san', 3, []), story('f', 'san', 0)];
  expect(chooseStories('aigang-jingye', stories).map(({ id }) => id)).toEqual(['b', 'd', 'f']);
  expect(chooseStories('aigang-jingye', stories.slice(0, 3)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(chooseStories('jianku-fendou', stories)).toEqual([]);
});

test('an excerpt says the word, is borne out by the chosen, and is cut to its first sentences', () => {
  const excerpt = (id: string, text: string, stories: string[], words = ['aigang-jingye']) => ({ speech: 'yangli', excerpt: id, text, spirit: words, stories });
  const stories = [story('a', 'yi', 1)];
  const excerpts = [
    excerpt('other', '短的一句。', ['a'], ['jianku-fendou']),
    excerpt('elsewhere', '别人的一句。', ['z']),
    excerpt('asks', '这是为什么？', ['a']),
    excerpt('long', `${'样'.repeat(50)}。${'例'.repeat(30)}。`, ['a']),
    excerpt('longer', '样'.repeat(180), ['a']),
  ];
  expect(chooseExcerpt('aigang-jingye', stories, excerpts)).toMatchObject({ excerpt: 'long', text: `${'样'.repeat(50)}。` });
  expect(chooseExcerpt('aigang-jingye', stories, [])).toBeUndefined();
});
