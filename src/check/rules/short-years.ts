import { matchTexts } from '../match-texts.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** 80年代 without its century, 58年3月, and years or decades in Chinese numerals (GB/T 15835—2011). */
const SHORT_YEAR = new RegExp(
  [
    String.raw`(?<!\d|世纪|世纪\d0(?:年代)?[、—至到和～-]{1,2})[1-9]0年代`,
    String.raw`(?<!\d)\d{2}年(?=\d{1,2}月)`,
    String.raw`(?<!世纪)(?<!世纪[一二三四五六七八九十]+)[一二三四五六七八九]十年代`,
    String.raw`[一二三四五六七八九〇零○]{4}年(?:代)?`,
  ].join('|'),
  'gu',
);
const QUOTED_AS_IT_STANDS = ['sources.*.title', 'sources.*.publisher', 'corrections.*.from'];

/** Years are written in full, in Arabic numerals. */
export const checkShortYears: Rule = ({ files }) =>
  matchTexts(files, SHORT_YEAR, QUOTED_AS_IT_STANDS).map(({ found, place }) => report(place, 'year-short', found));
