/** A clock that may be stopped, in milliseconds; by the time of day, so that it can be taken up again. */
export interface LessonClock {
  /** What had passed when it was last started. */
  spent: number;
  /** When it was started; missing while it stands. */
  since?: number;
}

/** A clock that stands at 0. */
export const STOPPED_CLOCK: LessonClock = { spent: 0 };

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The clock in what a browser kept; one that stands at 0 for anything else. */
export function readClock(kept: unknown): LessonClock {
  const { spent, since }: Partial<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
  if (!isTime(spent)) return STOPPED_CLOCK;
  return isTime(since) ? { spent, since } : { spent };
}

/** What has passed on a clock. */
export function elapsed({ spent, since }: LessonClock, now: number): number {
  return since === undefined ? spent : spent + now - since;
}

/** The clock, started where it stood and stopped where it went. */
export function turnClock(clock: LessonClock, now: number): LessonClock {
  const spent = elapsed(clock, now);
  return clock.since === undefined ? { spent, since: now } : { spent };
}

/** A length of time in minutes and seconds, e.g. `4:05`. */
export function formatMinutes(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
