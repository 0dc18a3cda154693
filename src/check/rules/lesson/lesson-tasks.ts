import type { ContentIssue } from '../../../domain/content-issue.ts';
import { isBefore } from '../../../domain/is-before.ts';
import { hasGap } from '../../../domain/lesson/cloze.ts';
import { filesOf, type CheckedFile, type Collection } from '../../collection.ts';
import { atField } from '../../place.ts';
import { report } from '../../report.ts';
import type { Rule } from '../../rule.ts';
import { select, selectDates, selectNumbers, selectText, textAt } from '../../select.ts';

const PARTS = ['before', 'during', 'after'];

const tasksOf = (file: CheckedFile, kind: string) =>
  PARTS.flatMap((part) => select(file.record, `sheet.${part}.*`)).filter(({ value }) => textAt(value, 'kind') === kind);

/** Events stand one after another, each with a date that its story has. */
function judgeOrder(file: CheckedFile, { files }: Collection): ContentIssue[] {
  return tasksOf(file, 'order').flatMap((task) => {
    const dates = selectDates(task.value, 'events.*.date');
    return dates.flatMap(({ path, value }, index) => {
      const place = atField(file, [...task.path, ...path]);
      const earlier = dates[index - 1]?.value;
      const id = textAt(select(task.value, `events.*`)[Number(path[1])]?.value, 'from.story');
      const story = files.find((one) => one.kind === 'stories' && one.id === id);
      return [
        ...(earlier === undefined || isBefore(earlier, value) ? [] : [report(place, 'lesson-order', value, earlier)]),
        ...(story && !story.text.includes(value) ? [report(place, 'lesson-order-date', value, story.path)] : []),
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
    const sum = selectNumbers(task.value, 'guide.*.points').reduce((total, one) => total + one.value, 0);
    return points && points.value !== sum ? [report(atField(file, [...task.path, 'points']), 'lesson-points', sum, points.value)] : [];
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
