import { readDates } from '../../evidence/date-in-text.ts';
import { readNumbers } from '../../evidence/number-in-text.ts';

/** A date or a measure as it stands in a sentence. */
export interface Quantity {
  text: string;
  index: number;
  /** The year, or the number. */
  amount: number;
  /** What is counted; empty for a date. */
  unit: string;
}

/** What a story measures; 路, 钻 and the like belong to names. */
const UNIT = /^(?:个|名|人|次|项|桶|台|座|件|本|字|岁|年|天|小时|分钟|分|秒|公里|里|米|千米|毫米|厘米|斤|公斤|吨|亩|元|倍|%|张|只|块|口|门|户|发|套|篇|棵|株|毫升|班|只|所|条|对|双)$/u;
/** What makes a number part of a name: 2016年度, 2021年“大国工匠年度人物”, 70年代, 400米栏. */
const OF_A_NAME = /^[度“代栏]/u;
const DIGITS = /^\d/u;
const YEARS_BEGIN = 1000;

/** True inside “ ” or 《 》: a number there belongs to a title or to somebody's words. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return ['“”', '《》'].some((pair) => before.lastIndexOf(pair[0]!) > before.lastIndexOf(pair[1]!));
}

/** The one date of a sentence that has its year; undefined where there is none, or more than one. */
export function dateIn(text: string): Quantity | undefined {
  const dates = readDates(text).filter((one) => /^\d{4}/u.test(one.text));
  const [date] = dates;
  if (!date || dates.length > 1 || !/^\d{4}年/u.test(date.text)) return undefined;
  const isName = OF_A_NAME.test(text.slice(date.index + date.text.length)) || isQuoted(text, date.index);
  return isName ? undefined : { text: date.text, index: date.index, amount: Number(date.date.slice(0, 4)), unit: '' };
}

/** The measures of a sentence that are written in digits, in order: 90桶, 600多名, 2.67倍. */
export function measuresIn(text: string): Quantity[] {
  return readNumbers(text)
    .filter((number) => DIGITS.test(number.text) && UNIT.test(number.unit))
    .filter(({ amount, unit }) => !(unit === '年' && amount >= YEARS_BEGIN))
    .filter((number, at, all) => all.findIndex(({ index }) => index === number.index) === at)
    .filter((number) => !OF_A_NAME.test(text.slice(number.index + number.text.length)) && !isQuoted(text, number.index))
    .map((number) => ({ text: number.text, index: number.index, amount: number.amount, unit: number.unit }));
}
