import { shuffle } from '../../../../domain/lesson/shuffle.ts';
import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { paragraph } from '../part.ts';
import { passageParts } from '../passage-parts.ts';
import type { TaskWriter } from './task-writer.ts';

const WIDTHS = [30, 30, 40];

/** What belongs together; between the columns there is room for the lines. */
export const matchTask: TaskWriter<TaskOf<'match'>> = {
  sheet: ({ pairs }) => {
    const rights = shuffle(pairs, ({ right }) => right);
    return [{ kind: 'table', look: 'open', widths: WIDTHS, rows: pairs.map(({ left }, index) => [`${left}\u3000●`, '', `●\u3000${rights[index]!.item.right}`]) }];
  },
  answers: ({ pairs }, view) => [
    paragraph('label', LESSON_TEXT.answers.pairs),
    ...pairs.flatMap(({ left, right, from }) => [paragraph('key', `${left}——${right}`), ...passageParts([from], view)]),
  ],
};
