import { expect, test } from '@playwright/test';
import { deckOf } from '../../../../src/domain/lesson/deck.ts';
import { stepSpans } from '../../../../src/domain/lesson/step-spans.ts';
import type { Session, Slide, Step } from '../../../../src/schema/lesson/session.ts';

const slide = (title: string): Slide => ({ title, lines: [] });
const step = (title: string, minutes: number, ...slides: Slide[]): Step => ({ title, minutes, say: ['样例'], pupils: '样例', slides });

const lesson: Session = { steps: [step('导入', 5, slide('一')), step('读', 10, slide('二'), slide('三')), step('小结', 25, slide('四'))] };
const day = (title: string): Session => ({ ...lesson, title, place: '操场' });

const kinds = (sessions: Session[]) => deckOf({ sessions }).map(({ kind }) => kind).join(' ');

test('a deck is a cover, the slides of each step in order, and the homework', () => {
  expect(kinds([lesson])).toBe('cover step step step step end');
  const titles = deckOf({ sessions: [lesson] }).flatMap((one) => (one.kind === 'step' ? [one.slide.title] : []));
  expect(titles).toEqual(['一', '二', '三', '四']);
});

test('the first slide of a step bears the words of the teacher', () => {
  const first = deckOf({ sessions: [lesson] }).flatMap((one) => (one.kind === 'step' ? [one.first] : []));
  expect(first).toEqual([true, true, false, true]);
});

test('each day of a week begins with a title of its own', () => {
  expect(kinds([day('清'), day('修')])).toBe('cover day step step step step day step step step step end');
  const days = deckOf({ sessions: [day('清'), day('修')] }).filter(({ kind }) => kind === 'day');
  expect(days).toEqual([{ kind: 'day', day: 1, title: '清', place: '操场' }, { kind: 'day', day: 2, title: '修', place: '操场' }]);
});

test('the steps follow each other in minutes, the slides of one share theirs, and each day begins at 0', () => {
  const week = deckOf({ sessions: [day('清'), day('修')] });
  const once = [{ from: 0, to: 5 }, { from: 5, to: 15 }, { from: 5, to: 15 }, { from: 15, to: 40 }];
  expect(stepSpans(week)).toEqual([undefined, undefined, ...once, undefined, ...once, undefined]);
});
