import { expect, test } from '@playwright/test';
import { chinaDay, dayOf, DAYS, formatDay, neighbourDays } from '../../../../src/domain/day/day-of-year.ts';

test('a calendar year has 366 days, each once, 29 February among them', () => {
  expect(new Set(DAYS).size).toBe(366);
  expect(DAYS).toEqual([...DAYS].sort());
  expect([DAYS[0], DAYS[59], DAYS[365]]).toEqual(['01-01', '02-29', '12-31']);
});

test('only a date known to the day has a day', () => {
  expect(['1923-10-08', '1958-09', '1938'].map(dayOf)).toEqual(['10-08', undefined, undefined]);
});

test('the day is that of China, wherever the clock stands', () => {
  expect(chinaDay(new Date('2026-11-20T15:59:59Z'))).toBe('11-20');
  expect(chinaDay(new Date('2026-11-20T16:00:00Z'))).toBe('11-21');
  expect(chinaDay(new Date('2026-12-31T20:00:00-05:00'))).toBe('01-01');
  expect(chinaDay(new Date('2028-02-28T16:00:00Z'))).toBe('02-29');
});

test('the year is a ring', () => {
  expect(neighbourDays('01-01')).toEqual({ previous: '12-31', next: '01-02' });
  expect(neighbourDays('12-31')).toEqual({ previous: '12-30', next: '01-01' });
  expect(neighbourDays('03-01').previous).toBe('02-29');
});

test('a day is written without leading zeros', () => {
  expect(formatDay('02-09')).toBe('2月9日');
});
