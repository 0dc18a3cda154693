import { yearOf } from '../../partial-date.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import type { DraftContext } from './draft-context.ts';
import { datedEvents } from './draft-order.ts';
import { quotable } from './quotable.ts';
import type { Reading } from './reading.ts';

const MOST = 6;
const MOST_EVENTS = 3;
const LONGEST = 18;

const fits = (text: string) => [...text].length <= LONGEST;

function eventsOf({ story }: Reading): string[] {
  return datedEvents(story).map(({ date, text }) => LESSON_DRAFT_TEXT.board.event(yearOf(date), text)).filter(fits).slice(0, MOST_EVENTS);
}

function oneStory(reading: Reading): string[] {
  const { name, occupation } = reading.story.record;
  const jobs = [occupation, ...occupation.split('、')].filter(fits).slice(0, 1);
  return [name, ...jobs, ...eventsOf(reading), quotable(reading).text];
}

/** What is written on the board, each on a line that can be read from the back row; nothing is cut short. */
export function draftBoard({ subject: { spirit }, readings }: DraftContext): string[] {
  const several = readings.flatMap(({ story: { record } }) => [record.name, record.line]);
  const lines = spirit ? [spirit.name, ...several] : oneStory(readings[0]);
  const fit = lines.filter(fits);
  return (fit.length > 0 ? fit : [LESSON_DRAFT_TEXT.steps.reading.title]).slice(0, MOST);
}
