import { expect, test } from '@playwright/test';
import { datedHonours } from '../../../../src/domain/scale/dated-honours.ts';
import type { Honour } from '../../../../src/schema/honour.ts';
import type { Story } from '../../../../src/schema/story.ts';

const TERMS = [
  { id: 'yangli-rongyu', title: '样例荣誉', level: '国家' as const },
  { id: 'yangli-jiang', title: '样例奖', withEdition: '{edition}样例奖', level: '国家' as const },
];
const storyWith = (...honours: Partial<Honour>[]): Story => ({ honours: honours.map((honour) => ({ years: [], sources: [1, 2], check: 'confirmed', ...honour })) }) as unknown as Story;

test('an honour conferred twice is two marks, and all stand in order of years', () => {
  const story = storyWith({ id: 'yangli-rongyu', years: [1979, 1989] }, { id: 'yangli-jiang', years: [1982], edition: '第三届', note: '追授' });
  expect(datedHonours(story, TERMS)).toEqual([
    { year: 1979, title: '样例荣誉' },
    { year: 1982, title: '第三届样例奖', note: '追授' },
    { year: 1989, title: '样例荣誉' },
  ]);
});

test('an honour without a confirmed year comes last, without one', () => {
  const story = storyWith({ id: 'yangli-rongyu' }, { id: 'yangli-jiang', years: [2010], check: 'single', titleConfirmed: true }, { id: 'yangli-rongyu', years: [1950] });
  expect(datedHonours(story, TERMS)).toEqual([{ year: 1950, title: '样例荣誉' }, { title: '样例荣誉' }, { title: '样例奖' }]);
});

test('an honour that one source alone gives is not there', () => {
  expect(datedHonours(storyWith({ id: 'yangli-rongyu', years: [1959], check: 'single' }), TERMS)).toEqual([]);
});
