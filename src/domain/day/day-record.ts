import { isConfirmed, type Evidence } from '../../schema/evidence.ts';
import type { Honour } from '../../schema/honour.ts';
import type { Story } from '../../schema/story.ts';
import { dayOf } from './day-of-year.ts';
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
  /** What was done, or the id of what was conferred. */
  what?: string;
  sources: number[];
}

type Dated = Evidence & { date: string };
type Found = Omit<DayRecord, 'story'>;

function fromFact(kind: DayKind, fact: Dated | undefined, what?: string): Found[] {
  if (!fact || !isConfirmed(fact) || dayOf(fact.date) === undefined) return [];
  return [{ kind, date: fact.date, ...(what !== undefined && { what }), sources: fact.sources }];
}

/** The day of an honour that is itself confirmed; it is never inferred from the meeting of the year. */
function fromHonour(honour: Honour): Found[] {
  return isConfirmed(honour) ? fromFact('honour', honour.conferred, honour.id) : [];
}

/** What a story's record holds that is confirmed and known to the day. */
export function dayRecords(id: string, story: Story): DayRecord[] {
  const life = story.kind === 'person' ? [...fromFact('birth', story.birth), ...fromFact('death', story.death)] : fromFact('naming', story.named);
  const found = [
    ...life,
    ...story.honours.flatMap(fromHonour),
    ...story.events.flatMap((event) => fromFact('deed', event, event.text)),
  ];
  return found.map((record) => ({ story: id, ...record }));
}

/** Orders the records of one day: by kind as above, then the earlier year, then the id. The first gives the person of the day. */
export function compareRecords(a: DayRecord, b: DayRecord): number {
  const rank = ({ kind }: DayRecord) => DAY_KINDS.indexOf(kind);
  return rank(a) - rank(b) || compareDates(a.date, b.date) || (a.story < b.story ? -1 : a.story > b.story ? 1 : 0);
}
