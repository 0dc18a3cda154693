import type { ContentIssue } from '../../domain/content-issue.ts';
import { sourceNumbers } from '../../markdown/source-mark.ts';
import { plainText } from '../../markdown/to-html.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { paragraphsOf } from '../paragraphs-of.ts';
import { atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt } from '../select.ts';

const DIGIT = '[一二两三四五六七八九十百千万亿〇多余几]';
const COUNTED = '(?:年|月|日|岁|天|小时|分钟|吨|米|公里|里|斤|亩|元|名|户|口|人|次|件|台|座|倍)';
/** A digit, a quotation, or a number in characters with what it counts; a lone 一 counts nothing. */
const NEEDS_SOURCE = new RegExp(`\\d|[“「『]|(?:(?![一多余几])${DIGIT}|一${DIGIT})${DIGIT}*${COUNTED}`, 'u');
const OPENING = 12;

function judge(file: CheckedFile): ContentIssue[] {
  return (file.tree ? paragraphsOf(file.tree) : []).flatMap((paragraph) => {
    const text = plainText(paragraph);
    if (sourceNumbers(text).length > 0 || !NEEDS_SOURCE.test(text)) return [];
    return [report(atNode(file, paragraph), 'source-mark-missing', [...text].slice(0, OPENING).join(''))];
  });
}

/** No paragraph of a published story or of a history states a number, date or quotation without a source mark. */
export const checkSourceMarks: Rule = (collection) =>
  filesOf(collection, 'stories', 'history')
    .filter(({ kind, record }) => kind === 'history' || textAt(record, 'status') === 'published')
    .flatMap(judge);
