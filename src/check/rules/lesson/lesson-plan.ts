import type { ContentIssue } from '../../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../../collection.ts';
import { atField } from '../../place.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { select, selectNumbers, textAt } from '../../select.ts';

const WEEK = 'laodongzhou';
const DAYS = 5;

function judgeMinutes(file: CheckedFile): ContentIssue[] {
  const [length] = selectNumbers(file.record, 'minutes');
  if (!length) return [];
  return select(file.record, 'sessions.*').flatMap(({ path, value }) => {
    const minutes = selectNumbers(value, 'steps.*.minutes');
    // What is no number is told elsewhere.
    const isWhole = minutes.length > 0 && minutes.length === select(value, 'steps.*').length;
    const sum = minutes.reduce((total, one) => total + one.value, 0);
    return !isWhole || sum === length.value ? [] : [report(atField(file, [...path, 'steps']), 'lesson-minutes', sum, length.value)];
  });
}

function judgeSessions(file: CheckedFile): ContentIssue[] {
  const sessions = select(file.record, 'sessions.*');
  const place = atField(file, ['sessions']);
  if (textAt(file.record, 'kind') !== WEEK) return sessions.length > 1 ? [report(place, 'lesson-one-session', sessions.length)] : [];
  const untitled = sessions.filter(({ value }) => textAt(value, 'title') === undefined);
  return [
    ...(sessions.length === DAYS ? [] : [report(place, 'lesson-days', sessions.length)]),
    ...untitled.map(({ path }) => report(atField(file, path), 'lesson-day-title')),
  ];
}

/** Every minute is planned, once; a 劳动周 has five days. */
export const checkLessonPlan: Rule = (collection) =>
  filesOf(collection, 'lessons').flatMap((file) => [...judgeMinutes(file), ...judgeSessions(file)]);
