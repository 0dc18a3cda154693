import type { ContentIssue } from '../../../domain/content-issue.ts';
import { readDates } from '../../../domain/evidence/date-in-text.ts';
import { isBefore } from '../../../domain/is-before.ts';
import { hasGap } from '../../../domain/lesson/cloze.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { atField } from '../../place.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { isRecord, select, selectDates, selectNumbers, selectText, textAt } from '../../select.ts';
import { toldTexts } from './told-texts.ts';

const PARTS = ['before', 'during', 'after'];

const tasksOf = (file: CheckedFile, kind: string) =>
  PARTS.flatMap((part) => select(file.record, `sheet.${part}.*`)).filter(({ value }) => textAt(value, 'kind') === kind);

const isDate = (text: string) => /^\d{4}(-\d{2}){0,2}$/u.test(text);

/** True where a story or its retelling has the date, as exactly or more so. */
function isTold(date: string, origins: readonly CheckedFile[]): boolean {
  const texts = origins.flatMap(toldTexts);
  const dates = [...texts.filter(isDate), ...texts.flatMap((text) => readDates(text).map((one) => one.date))];
  return dates.some((one) => one === date || one.startsWith(`${date}-`));
}

/** Events stand one after another, each with a date that its story has. */
function judgeOrder(file: CheckedFile, { files }: Collection): ContentIssue[] {
  return tasksOf(file, 'order').flatMap((task) => {
    const dates = selectDates(task.value, 'events.*.date');
    return dates.flatMap(({ path, value }, index) => {
      const place = atField(file, [...task.path, ...path]);
      const earlier = dates[index - 1]?.value;
      const event = select(task.value, 'events.*')[Number(path[1])]?.value;
      const id = textAt(event, 'from.story') ?? textAt(event, 'from.retelling');
      const origins = files.filter((one) => (one.kind === 'stories' || one.kind === 'retellings') && one.id === id);
      const story = origins.find(({ kind, record }) => kind === 'stories' && isRecord(record));
      return [
        ...(earlier === undefined || isBefore(earlier, value) ? [] : [report(place, 'lesson-order', value, earlier)]),
        ...(story && !isTold(value, origins) ? [report(place, 'lesson-order-date', value, story.path)] : []),
      ];
    });
  });
}

function judgeGaps(file: CheckedFile): ContentIssue[] {
  return tasksOf(file, 'cloze').flatMap((task) =>
    selectText(task.value, 'sentences.*.text')
      .filter(({ value }) => !hasGap(value))
      .map(({ path }) => report(atField(file, [...task.path, ...path]), 'lesson-gap')),
  );
}

function judgePoints(file: CheckedFile): ContentIssue[] {
  return tasksOf(file, 'essay').flatMap((task) => {
    const [points] = selectNumbers(task.value, 'points');
    const marks = selectNumbers(task.value, 'guide.*.points');
    // What is no number is told elsewhere.
    const isWhole = marks.length > 0 && marks.length === select(task.value, 'guide.*').length;
    const sum = marks.reduce((total, one) => total + one.value, 0);
    return points && isWhole && points.value !== sum ? [report(atField(file, [...task.path, 'points']), 'lesson-points', sum, points.value)] : [];
  });
}

function judgeChoices(file: CheckedFile): ContentIssue[] {
  return select(file.record, 'quiz.*').flatMap((question) => {
    const choices = selectText(question.value, 'choices.*');
    return choices
      .filter(({ value }, index) => choices.findIndex((one) => one.value === value) < index)
      .map(({ path, value }) => report(atField(file, [...question.path, ...path]), 'lesson-choices', value));
  });
}

/** Tasks have one key each: events an order, sentences gaps, marks a sum, questions different choices. */
export const checkLessonTasks: Rule = (collection) =>
  filesOf(collection, 'lessons').flatMap((file) => [
    ...judgeOrder(file, collection),
    ...judgeGaps(file),
    ...judgePoints(file),
    ...judgeChoices(file),
  ]);
