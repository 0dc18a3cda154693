import type { Chronicle, ChronicleEvent } from '../../schema/history.ts';
import type { Story } from '../../schema/story.ts';
import { recordHonours } from '../honour.ts';
import { yearOf } from '../partial-date.ts';
import { publicScale, type Scale } from './scale.ts';
import type { Moment } from './timeline.ts';

/** The first and the last year of an event. */
export function yearsOf({ date, until = date }: Pick<ChronicleEvent, 'date' | 'until'>): Scale {
  return { from: yearOf(date), to: yearOf(until) };
}

/** The ruler of a chronicle: the public one, begun earlier where an event asks for it. */
export function chronicleScale({ events }: Pick<Chronicle, 'events'>, buildYear: number): Scale {
  const { from, to } = publicScale(buildYear);
  return { from: Math.min(from, ...events.map((event) => yearsOf(event).from)), to };
}

/** The events as labels of a drawn timeline. */
export function chronicleMoments({ events }: Pick<Chronicle, 'events'>): Moment[] {
  return events.map((event) => ({ year: yearsOf(event).from, text: event.label, honour: event.honour }));
}

/** Events that took several years, as stretches of the ruler. */
export function chronicleSpans({ events }: Pick<Chronicle, 'events'>): Scale[] {
  return events.map(yearsOf).filter(({ from, to }) => to > from);
}

/** The titles by which people belong to an event: its own, or, where none is known, any of its chronicle. */
export function titlesOf(event: Pick<ChronicleEvent, 'conferred'>, { events }: Pick<Chronicle, 'events'>): string[] {
  return event.conferred.length > 0 ? event.conferred : [...new Set(events.flatMap(({ conferred }) => conferred))];
}

/** The titles among `titles`, with their years, that a story's record holds in a stretch of years. */
export function honouredIn(story: Story, titles: readonly string[], { from, to }: Scale): { id: string; year: number }[] {
  return recordHonours(story)
    .filter(({ id }) => titles.includes(id))
    .flatMap(({ id, years }) => years.filter((year) => from <= year && year <= to).map((year) => ({ id, year })));
}
