import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf } from '../collection.ts';
import { matchOwnWords } from '../own-words.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText } from '../select.ts';

const NUMERAL = '[一二三四五六七八九十百千万亿零〇]';
const UNIT =
  '(?:平方公里|平方米|立方米|公里|千米|厘米|毫米|米|公斤|千克|克|吨|公顷|亩|毫升|升|千瓦|摄氏度|个?小时|分钟|秒|天|元)';

/** Months with their days, and centuries; the Chinese calendar keeps its characters (GB/T 15835—2011, 4.2.1). */
const DATE = new RegExp(
  [
    String.raw`(?<!(?:农历|阴历|旧历|夏历)[^，。]{0,6})(?:十[一二]?|[一二三四五六七八九])月(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`,
    '[一二三四五六七八九十]+世纪',
  ].join('|'),
  'gu',
);
/** Two units in a row, as 五天零四小时, or one number of several characters with its unit. */
const MEASURE = new RegExp(
  [
    String.raw`[一二两三四五六七八九十]+(?:天|个?小时)零?[一二两三四五六七八九十]+(?:个?小时|分钟?)`,
    String.raw`百分之${NUMERAL}+(?:点${NUMERAL}+)?(?!${NUMERAL})`,
    String.raw`(?<![几数上第好成\d]|${NUMERAL})${NUMERAL}{2,}(?:点${NUMERAL}+)?${UNIT}`,
  ].join('|'),
  'gu',
);
/** 三四十吨 is no exact number and keeps its characters (4.2.2); 万吨, 一千米, 百分之百 and 三百六十五天 are words. */
const NOT_EXACT = /[一二三四五六七八九]{2}|^[十百千万亿]+(?!.*[一二三四五六七八九])|^一[百千万](?![一二三四五六七八九零])|^百分之[百一]$|^三百六十[五行]/u;
/** A numeral that is not the end of one begun in digits, as in 10万米. */
const NUMERAL_IN_FIGURE = /(?<![\d万亿])[一二三四五六七八九十百千][一二三四五六七八九十百千万亿]*/u;

/** A figure stands large beside its ruler: its number is in digits. */
function judgeFigures(collection: Parameters<Rule>[0]): ContentIssue[] {
  return filesOf(collection, 'stories').flatMap((file) =>
    selectText(file.record, 'figures.*.value')
      .filter(({ value }) => NUMERAL_IN_FIGURE.test(value))
      .map(({ path, value }) => report(atField(file, path), 'measure-in-characters', value)),
  );
}

const isFigure = (path: readonly (string | number)[] | undefined) => path?.[0] === 'figures' && path.at(-1) === 'value';

/** Gregorian dates and measures stand in Arabic numerals (GB/T 15835—2011, 4.1). Years are judged in `short-years`. */
export const checkChineseNumerals: Rule = (collection) => [
  ...matchOwnWords(collection.files, DATE).map(({ found, place }) => report(place, 'date-in-characters', found)),
  ...matchOwnWords(collection.files, MEASURE)
    .filter(({ found, path }) => !NOT_EXACT.test(found) && !isFigure(path))
    .map(({ found, place }) => report(place, 'measure-in-characters', found)),
  ...judgeFigures(collection),
];
