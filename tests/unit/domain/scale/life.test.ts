import { expect, test } from '@playwright/test';
import { lifeOf } from '../../../../src/domain/scale/life.ts';
import type { Story } from '../../../../src/schema/story.ts';

const confirmed = { sources: [1, 2], check: 'confirmed' as const };
const single = { sources: [1], check: 'single' as const };
const person = (fields: object): Story => ({ kind: 'person', honours: [], events: [], ...fields }) as unknown as Story;

test('a life without a confirmed death reaches to the last confirmed year', () => {
  const story = person({ birth: { date: '1950-03', ...confirmed }, honours: [{ years: [2021], ...confirmed }], events: [{ date: '1985', ...confirmed }, { date: '2023', ...single }] });
  expect(lifeOf(story)).toEqual({ collective: false, from: 1950, last: 2021, honours: [2021] });
});

test('honours after a death that one source alone gives do not lengthen the life', () => {
  const story = person({ birth: { date: '1898-08', ...confirmed }, death: { date: '1967-09', ...single }, honours: [{ years: [2009], ...confirmed }], events: [{ date: '1964', ...confirmed }] });
  expect(lifeOf(story)).toEqual({ collective: false, from: 1898, last: 1964, honours: [2009] });
});

test('dates that one source alone gives are left out', () => {
  expect(lifeOf(person({ birth: { date: '1930', ...single }, death: { date: '2003-04-23', ...confirmed } }))).toEqual({ collective: false, to: 2003, honours: [] });
});
