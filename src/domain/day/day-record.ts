import { isConfirmed, type Evidence } from '../../schema/evidence.ts';
import type { Story } from '../../schema/story.ts';
import { dayOf } from './day-of-year.ts';
import { recordHonours } from '../honour.ts';
import type { HonourDay } from './honour-days.ts';
import { compareDates } from '../partial-date.ts';

/**
 * What may be recorded on a day, in the order in which days are given away. A beginning comes first, for it is the
 * person's own day beyond doubt; then what was conferred; then what was done, which often was done with others; a death
 * comes last, so that a day is told as a day of mourning only where nothing else is known of it.
 */
export const DAY_KINDS = ['birth', 'naming', 'honour', 'deed', 'death'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A confirmed fact that is known to the day. */
export interface DayRecord {
  /** Id of the story it stands in. */
  story: string;
  kind: DayKind;
  /** The full date, `1923-10-08`. */
  date: string;
  /** What was done. */
  deed?: string;
  /** Id of what was conferred. */
  honour?: string;
  sources: number[];
}

type Dated = Evidence & { date: string };
type Found = Omit<DayRecord, 'story'>;

function fromFact(kind: DayKind, fact: Dated | undefined, deed?: string): Found[] {
  if (!fact || !isConfirmed(fact) || dayOf(fact.date) === undefined) return [];
  return [{ kind, date: fact.date, ...(deed !== undefined && { deed }), sources: fact.sources }];
}

function fromHonour(story: Story, { id, date }: HonourDay): Found[] {
  const honour = recordHonours(story).find((one) => one.id === id && one.years.includes(Number(date.slice(0, 4))));
  return honour ? [{ kind: 'honour', date, honour: id, sources: honour.sources }] : [];
}

/** What a story's record holds that is confirmed and known to the day; `honours` are those whose day is known. */
export function dayRecords(id: string, story: Story, honours: readonly HonourDay[]): DayRecord[] {
  const life = story.kind === 'person' ? [...fromFact('birth', story.birth), ...fromFact('death', story.death)] : fromFact('naming', story.named);
  const found = [
    ...life,
    ...honours.flatMap((honour) => fromHonour(story, honour)),
    ...story.events.flatMap((event) => fromFact('deed', event, event.text)),
  ];
  return found.map((record) => ({ story: id, ...record }));
}

/** Orders the records of one day: by kind as above, then the earlier year, then the id. The first gives the person of the day. */
export function compareRecords(a: DayRecord, b: DayRecord): number {
  const rank = ({ kind }: DayRecord) => DAY_KINDS.indexOf(kind);
  return rank(a) - rank(b) || compareDates(a.date, b.date) || (a.story < b.story ? -1 : a.story > b.story ? 1 : 0);
}
