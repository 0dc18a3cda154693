import { UNFINISHED } from '../../../domain/lesson/unfinished.ts';
import { filesOf } from '../../collection.ts';
import { matchTexts } from '../../match-texts.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { textAt } from '../../select.ts';

/** Nothing that a draft left open is published. */
export const checkLessonUnfinished: Rule = (collection) => {
  const published = filesOf(collection, 'lessons').filter(({ record }) => textAt(record, 'status') === 'published');
  return matchTexts(published, new RegExp(UNFINISHED, 'gu'), []).map(({ found, place }) => report(place, 'lesson-unfinished', found));
};
