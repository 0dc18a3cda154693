import type { Chronicle, ChronicleEvent } from '../../schema/history.ts';
import type { Story } from '../../schema/story.ts';
import { honouredIn, yearsOf } from '../scale/chronicle.ts';
import { dayOf } from './day-of-year.ts';

/** An honour with the day on which it was conferred. */
export interface HonourDay {
  id: string;
  date: string;
}

const MARK_OF_ONE_SOURCE = /\[\^\d+\]/;

/** True for an event of a single day of which every sentence names two sources or more. */
function hasCertainDay({ date, until, text }: ChronicleEvent): boolean {
  return dayOf(date) !== undefined && until === undefined && !MARK_OF_ONE_SOURCE.test(text);
}

function confers({ conferred, ...event }: ChronicleEvent, id: string, year: number): boolean {
  const { from, to } = yearsOf(event);
  return conferred.includes(id) && from <= year && year <= to;
}

/**
 * The honours of a story whose day is known. A record gives the year alone; the day is that of the one meeting of the
 * year that conferred the title. Where two did, none is guessed.
 */
export function honourDays(story: Story, { events }: Pick<Chronicle, 'events'>): HonourDay[] {
  return events.filter(hasCertainDay).flatMap((event) =>
    honouredIn(story, event.conferred, yearsOf(event))
      .filter(({ id, year }) => events.filter((other) => confers(other, id, year)).length === 1)
      .map(({ id }) => ({ id, date: event.date })),
  );
}
