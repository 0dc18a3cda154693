import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DAYS } from '../../../../src/domain/day/day-of-year.ts';
import { readTodayFile, writeTodayFile, type DayPerson, type DayReason } from '../../../../src/domain/day/today-file.ts';
import { readPublished } from '../../../support/read-content.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const people = DAYS.map((day, at): DayPerson => (at % 2 === 0 ? { id: `a-${day}`, name: '张三样例', reason: 'birth', year: 1900 + at, text: '一' } : { id: `b-${day}`, name: '李四样例', reason: 'rotation', text: '二' }));

test('what is written for a day is read for it', () => {
  const file = writeTodayFile(people);
  expect(DAYS.map((day) => readTodayFile(JSON.parse(JSON.stringify(file)), day))).toEqual(people);
});

test('a file that lacks the day is refused', () => {
  expect(() => readTodayFile(writeTodayFile(people.slice(0, 3)), '12-31')).toThrow('12-31');
});

/** Numbers below `range` as if by chance, the same every time (xorshift, Marsaglia 2003). */
function dice(seed: number): (range: number) => number {
  let bits = seed;
  return (range) => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return (bits >>> 0) % range;
  };
}

test('at 1,000 stories the file stays below 12 KB on its way', () => {
  const roll = dice(2026);
  const oneOf = <T>(list: readonly T[]) => list[roll(list.length)]!;
  const published = readPublished(PROJECT_ROOT);
  // Words of the stories themselves, put together at random: no real line has more in it.
  const clauses = [...new Set(published.flatMap(({ body }) => body.match(/\p{Script=Han}{4,9}(?=[，。])/gu) ?? []))];
  const syllables = published.flatMap(({ record }) => record.reading.map((one) => one.normalize('NFD').replaceAll(/\P{ASCII}/gu, '')));
  const characters = published.flatMap(({ record }) => [...record.name]);
  const stories = Array.from({ length: 1000 }, () => ({
    id: `${oneOf(syllables)}-${oneOf(syllables)}${oneOf(syllables)}`,
    name: `${oneOf(characters)}${oneOf(characters)}${oneOf(characters)}`,
    text: `${oneOf(clauses)}，${oneOf(clauses)}`,
  }));
  // As the shipped stories have it, 10 known days of birth to 14 of death and 8 of deeds, the first going before.
  const reasons = [...Array<DayReason>(11).fill('birth'), ...Array<DayReason>(4).fill('deed'), ...Array<DayReason>(4).fill('death'), 'rotation' as const];
  const many = DAYS.map((): DayPerson => {
    const [story, reason] = [oneOf(stories), oneOf(reasons)];
    return { ...story, reason, ...(reason !== 'rotation' && { year: 1900 + roll(120) }), ...(reason === 'death' && { text: '' }) };
  });
  expect(gzipSync(JSON.stringify(writeTodayFile(many)), { level: 6 }).length).toBeLessThan(12 * 1024);
});
