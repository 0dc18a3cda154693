import { expect, test } from '@playwright/test';
import { elapsed, formatMinutes, readClock, STOPPED_CLOCK, turnClock } from '../../../../src/domain/lesson/lesson-clock.ts';

test('a clock counts while it goes, and keeps what it counted when it is stopped', () => {
  const going = turnClock(STOPPED_CLOCK, 1000);
  expect(elapsed(going, 4000)).toBe(3000);
  const stopped = turnClock(going, 4000);
  expect(elapsed(stopped, 9000)).toBe(3000);
  expect(elapsed(turnClock(stopped, 10_000), 12_000)).toBe(5000);
});

test('time is told in minutes and seconds', () => {
  expect([0, 5000, 65_000, 40 * 60_000, -61_000].map(formatMinutes)).toEqual(['0:00', '0:05', '1:05', '40:00', '1:01']);
});

test('a clock is taken up again from what was kept, and from nothing else', () => {
  for (const clock of [STOPPED_CLOCK, turnClock({ spent: 3000 }, 8000)]) expect(readClock(clock)).toEqual(clock);
  expect([undefined, null, 5, 'x', {}, { since: 3 }, { spent: Number.NaN }].map(readClock)).toEqual(Array(7).fill(STOPPED_CLOCK));
});
