import { expect, test } from '@playwright/test';
import { chronicleScale, chronicleSpans, honouredIn, titlesOf, yearsOf } from '../../../../src/domain/scale/chronicle.ts';
import { chronicleEventSchema, type ChronicleEvent } from '../../../../src/schema/history.ts';
import type { Honour } from '../../../../src/schema/honour.ts';
import type { Story } from '../../../../src/schema/story.ts';

const event = (fields: Partial<ChronicleEvent>): ChronicleEvent =>
  chronicleEventSchema.parse({ date: '1950', title: '样例', label: '样例', text: '样例。[^1]', ...fields });

const storyWith = (...honours: Partial<Honour>[]): Story => ({ honours: honours.map((honour) => ({ sources: [1, 2], check: 'confirmed', ...honour })) }) as Story;

test('the years of an event reach from its first day to its last', () => {
  expect(yearsOf(event({ date: '1950-09-25', until: '1950-10-02' }))).toEqual({ from: 1950, to: 1950 });
  expect(yearsOf(event({ date: '1977', until: '1979' }))).toEqual({ from: 1977, to: 1979 });
});

test('a chronicle stands on the public scale, or begins with its first event', () => {
  expect(chronicleScale({ events: [event({})] }, 2026)).toEqual({ from: 1949, to: 2026 });
  expect(chronicleScale({ events: [event({ date: '1886-05-01' })] }, 2026)).toEqual({ from: 1886, to: 2026 });
});

test('what lies within a year is no stretch', () => {
  const events = [event({ date: '1950-09-25', until: '1950-10-02' }), event({ date: '1977', until: '1979' })];
  expect(chronicleSpans({ events })).toEqual([{ from: 1977, to: 1979 }]);
});

test('an event without titles of its own takes those of its chronicle, each once', () => {
  const known = event({ conferred: ['yangli-rongyu'] });
  const unknown = event({});
  expect(titlesOf(known, { events: [known, unknown] })).toEqual(['yangli-rongyu']);
  expect(titlesOf(unknown, { events: [known, known, unknown] })).toEqual(['yangli-rongyu']);
});

test('a story belongs to the years that its record confirms, under the titles asked for', () => {
  const years = { from: 1977, to: 1979 };
  const story = storyWith({ id: 'yangli-rongyu', years: [1979, 1989] }, { id: 'bie-de', years: [1978] });
  expect(honouredIn(story, ['yangli-rongyu'], years)).toEqual([{ id: 'yangli-rongyu', year: 1979 }]);
});

test('a year that one source alone gives links no one', () => {
  const single = storyWith({ id: 'yangli-rongyu', years: [1978], check: 'single' });
  const titleOnly = storyWith({ id: 'yangli-rongyu', years: [1978], check: 'single', titleConfirmed: true });
  const years = { from: 1977, to: 1979 };
  expect([single, titleOnly].flatMap((story) => honouredIn(story, ['yangli-rongyu'], years))).toEqual([]);
});
