import { matchTexts } from '../match-texts.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Marks in a row, a mark for a year, place or person, and a mark between characters (but not 拍X光片). */
const PLACEHOLDER = new RegExp(
  [
    String.raw`(?<![A-Za-z])(?:[Xx]{2,}|[Ｘｘ×]{2,})(?![A-Za-z])`,
    String.raw`(?<![A-Za-z])[XxＸｘ×](?=[年月日市区县省州镇乡村厂某]|同志)`,
    String.raw`(?<=\p{Script=Han})[XxＸｘ×](?=\p{Script=Han})(?!光|射线|线|形|轴|型)`,
    String.raw`\*+(?=\p{Script=Han})|(?<=\p{Script=Han})\*+`,
  ].join('|'),
  'gu',
);
const NOT_PRINTED = ['corrections.*.from', 'url', 'file'];

/** No text keeps a placeholder of the anonymised originals. Emphasis that stayed literal is judged elsewhere. */
export const checkPlaceholders: Rule = ({ files }) =>
  matchTexts(files, PLACEHOLDER, NOT_PRINTED)
    .filter(({ found, inBody, text }) => !(inBody && found === '**' && text.split('**').length > 2))
    .map(({ found, place }) => report(place, 'placeholder', found));
