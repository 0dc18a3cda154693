import type { DayKind } from './day-record.ts';
import { DAYS } from './day-of-year.ts';

/** Why a person stands on a day: what is recorded, or the rotation. */
export type DayReason = DayKind | 'rotation';

/** The person of a day, as a page may show it without asking for more. */
export interface DayPerson {
  /** Id of the story. */
  id: string;
  name: string;
  reason: DayReason;
  /** Year of what is recorded. */
  year?: number;
  /** What was done or conferred on the day, or else the story in a line; empty on the day of a death, which is told without more. */
  text: string;
}

/** `/today.json`: the persons of all days in columns, which pack to a third less than rows. */
export interface TodayFile {
  ids: string[];
  names: string[];
  reasons: DayReason[];
  years: (number | null)[];
  texts: string[];
}

/** Writes the persons of all days, in the order of `DAYS`. */
export function writeTodayFile(people: readonly DayPerson[]): TodayFile {
  return {
    ids: people.map(({ id }) => id),
    names: people.map(({ name }) => name),
    reasons: people.map(({ reason }) => reason),
    years: people.map(({ year }) => year ?? null),
    texts: people.map(({ text }) => text),
  };
}

/** Reads the person of a day. Throws where the file has none. */
export function readTodayFile({ ids, names, reasons, years, texts }: TodayFile, day: string): DayPerson {
  const at = DAYS.indexOf(day);
  const [id, name, reason, year, text] = [ids[at], names[at], reasons[at], years[at], texts[at]];
  if (id === undefined || name === undefined || reason === undefined || text === undefined) throw new Error(`No person of ${day}`);
  return { id, name, reason, ...(typeof year === 'number' && { year }), text };
}
