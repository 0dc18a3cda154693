import { isConfirmed } from '../../../schema/evidence.ts';
import type { TaskOf } from '../../../schema/lesson/task.ts';
import type { Story } from '../../../schema/story.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { isBefore } from '../../is-before.ts';
import type { DraftContext } from './draft-context.ts';
import { storyPassage, type Reading } from './reading.ts';

type Event = Story['events'][number];

const LEAST = 3;
const LONGEST = 30;
/** What goes on from its date or sums up until then happened on no day. */
const NOT_AT_A_TIME = /^(?:起|此后|到这|这一)/u;

/** The confirmed events of a record, each later than the one before as far as both dates are known. */
export function datedEvents({ record }: Reading['story']): Event[] {
  const fit = record.events.filter((event) => isConfirmed(event) && [...event.text].length <= LONGEST && !NOT_AT_A_TIME.test(event.text));
  return fit.reduce<Event[]>((kept, event) => {
    const last = kept.at(-1);
    return last === undefined || isBefore(last.date, event.date) ? [...kept, event] : kept;
  }, []);
}

/** A class that reads a retelling orders what it tells. */
function toldEvents({ story, origin, text }: Reading): Event[] {
  return datedEvents(story).filter(({ date }) => origin === 'story' || text.includes(date.slice(0, 4)));
}

/** Up to `most` events of the first story that has three or more, to be put in order; undefined where none has. */
export function draftOrder({ readings }: DraftContext, most: number): TaskOf<'order'> | undefined {
  const reading = readings.find((one) => toldEvents(one).length >= LEAST);
  if (!reading) return undefined;
  const events = toldEvents(reading).slice(0, most);
  return {
    kind: 'order',
    ask: LESSON_DRAFT_TEXT.sheet.order(reading.story.record.name),
    events: events.map(({ date, text }) => ({ date, text, from: storyPassage(reading, text) })),
  };
}
