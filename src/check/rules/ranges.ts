import { matchOwnWords } from '../own-words.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** 1950—80年: the second year lacks its century. */
const SHORT = /(?<!\d)\d{4}年?(?:——|[-–—~～至到])\d{2}年(?!代)/gu;
/** A hyphen, en dash, tilde or double dash between numbers that count something. */
const MARK = /(?<![\d-])(?!\d{4}年?(?:——|[-–~])\d{2}年)\d+(?:[年月日岁%]|时)?(?:——|[-–~])\d+(?=年|月|日|岁|%|个|名|人|次|米|吨|公里|小时|分钟|天|元|亩)/gu;

/** Ranges are written in full, joined by — or ～ (GB/T 15834—2011, 4.13; GB/T 15835—2011, 5.1). */
export const checkRanges: Rule = ({ files }) => [
  ...matchOwnWords(files, SHORT).map(({ found, place }) => report(place, 'range-short', found)),
  ...matchOwnWords(files, MARK).map(({ found, place }) => report(place, 'range-mark', found)),
];
