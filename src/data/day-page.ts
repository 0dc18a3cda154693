import { compareRecords, dayRecords, type DayRecord } from '../domain/day/day-record.ts';
import { dayOf, DAYS, formatDay, neighbourDays } from '../domain/day/day-of-year.ts';
import { honourTitle } from '../domain/honour.ts';
import { yearOf } from '../domain/partial-date.ts';
import { rotate } from '../domain/day/rotation.ts';
import { writeTodayFile, type DayPerson, type TodayFile } from '../domain/day/today-file.ts';
import { findTerm, type HonourTerm } from '../domain/vocabulary.ts';
import { DAY_TEXT } from '../text/day.ts';
import { cards, type StoryCard } from './card.ts';
import { stories } from './collection.ts';
import { paths } from './link.ts';
import { vocabulary } from './vocabulary.ts';

/** What is recorded of a person on a day. */
export interface DayRecordView {
  kind: DayRecord['kind'];
  year: number;
  text: string;
  /** Numbers of sources in the list of the story, and the page of that list. */
  sources: number[];
  story: string;
}

/** A person of a day with what is recorded; nothing is where the rotation came to it. */
export interface DayPersonView {
  card: StoryCard;
  records: DayRecordView[];
}

/** A day of the calendar, the same in every year, without a word on how it is drawn. */
export interface DayView {
  /** `10-08` */
  day: string;
  /** 10月8日 */
  name: string;
  href: string;
  /** False where nothing is recorded and the rotation names the one person. */
  recorded: boolean;
  /** The person of the day stands first. */
  people: [DayPersonView, ...DayPersonView[]];
}

function recordText({ kind, what }: DayRecord, honours: HonourTerm[]): string {
  if (kind === 'deed') return what!;
  return kind === 'honour' ? DAY_TEXT.conferred(honourTitle(findTerm(honours, what!), {})) : DAY_TEXT.kinds[kind];
}

function toRecordView(record: DayRecord, honours: HonourTerm[]): DayRecordView {
  return {
    kind: record.kind,
    year: yearOf(record.date),
    text: recordText(record, honours),
    sources: record.sources,
    story: paths.story(record.story),
  };
}

async function recordsByDay(): Promise<Map<string, DayRecord[]>> {
  const records = (await stories).flatMap(({ id, story }) => dayRecords(id, story));
  return Map.groupBy(records.sort(compareRecords), ({ date }) => dayOf(date)!);
}

async function findDays(): Promise<DayView[]> {
  const [recorded, all, { honours }] = await Promise.all([recordsByDay(), cards, vocabulary]);
  const byId = new Map(all.map((card) => [card.id, card]));
  const turns = rotate(DAYS.filter((day) => !recorded.has(day)), [...byId.keys()]);
  return DAYS.flatMap((day) => {
    const people = Map.groupBy(recorded.get(day) ?? [], ({ story }) => story);
    const turn = turns.get(day);
    const views = [...people].map(([id, records]) => ({ card: byId.get(id)!, records: records.map((record) => toRecordView(record, honours)) }));
    const [first, ...others] = turn === undefined ? views : [{ card: byId.get(turn)!, records: [] }];
    return first ? [{ day, name: formatDay(day), href: paths.day(day), recorded: views.length > 0, people: [first, ...others] }] : [];
  });
}

/** The 366 days of the calendar in order; none on a site without stories. */
export const dayViews: Promise<DayView[]> = findDays();

/** The static paths of the pages of the days, each with the days before and after it. */
export async function dayPaths() {
  const views = new Map((await dayViews).map((view) => [view.day, view]));
  return [...views.values()].map((view) => {
    const { previous, next } = neighbourDays(view.day);
    return { params: { day: view.day }, props: { view, previous: views.get(previous)!, next: views.get(next)! } };
  });
}

function toDayPerson({ people: [{ card, records }] }: DayView): DayPerson {
  const [record] = records;
  const { id, name, line } = card;
  if (!record) return { id, name, reason: 'rotation', text: line };
  const { kind, year, text } = record;
  const told = { birth: line, naming: line, honour: text, deed: text, death: '' };
  return { id, name, reason: kind, year, text: told[kind] };
}

/** The persons of all days, for a page that knows the day only when it is read. */
export async function todayFile(): Promise<TodayFile> {
  return writeTodayFile((await dayViews).map(toDayPerson));
}
