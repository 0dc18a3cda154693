import { readNumbers, type CountedNumber } from './number-in-text.ts';

const DAY = 86_400_000;

/** How long a unit is, with what it measures, in its smallest part. */
const MEASURES: Readonly<Record<string, readonly [measure: string, size: number]>> = {
  天: ['time', 86_400],
  小时: ['time', 3600],
  分: ['time', 60],
  分钟: ['time', 60],
  秒: ['time', 1],
  公里: ['length', 1_000_000],
  千米: ['length', 1_000_000],
  米: ['length', 1000],
  厘米: ['length', 10],
  毫米: ['length', 1],
};

function calendarDay(date: string, year: string): number {
  return Date.parse(`${year}${date.slice(4)}`);
}

/** Days between two dates, and between their anniversaries. */
function daysBetween(a: string, b: string): number[] {
  if (a.length < 10 || b.length < 10) return [];
  const years = [[a.slice(0, 4), b.slice(0, 4)], ['2000', '2000']] as const;
  return years.map(([yearA, yearB]) => Math.abs(calendarDay(a, yearA) - calendarDay(b, yearB)) / DAY);
}

function monthsBetween(a: string, b: string): number[] {
  if (a.length < 7 || b.length < 7) return [];
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return [Math.abs(months(a) - months(b))];
}

function spans(unit: string, a: string, b: string): number[] {
  if (unit === '天') return daysBetween(a, b);
  if (unit === '个月') return monthsBetween(a, b);
  return ['年', '周年', '岁'].includes(unit) ? [Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))] : [];
}

/** True for a number of years, months or days that lies between a date of one list and a date of the other. */
export function isSpan({ amount, unit }: CountedNumber, from: readonly string[], to: readonly string[]): boolean {
  return from.some((a) => to.some((b) => spans(unit, a, b).includes(amount)));
}

const HALF_DAY = 12;

/** True when a text says the same measure in other units: 5天零4小时 is 124个小时, 10万米 is 100千米, 晚上7点 is 19点. */
export function isSameMeasure({ amount, unit }: CountedNumber, text: string): boolean {
  if (unit === '点') return readNumbers(text).some((one) => one.unit === unit && Math.abs(one.amount - amount) === HALF_DAY);
  const [measure, size = 0] = MEASURES[unit] ?? [];
  if (measure === undefined) return false;
  const parts = readNumbers(text).map((one) => ({ ...one, measure: MEASURES[one.unit] }));
  const same = parts.filter((part) => part.measure?.[0] === measure);
  return same.length > 0 && same.reduce((sum, part) => sum + part.amount * part.measure![1], 0) === amount * size;
}
