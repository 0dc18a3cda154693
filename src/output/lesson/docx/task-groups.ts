import type { LessonView } from '../../../data/lesson/lesson.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { paragraph, type Part } from './part.ts';
import { writeTask } from './write-task.ts';

const PHASES = ['before', 'during', 'after'] as const;

/** The tasks before, during and after the lesson, numbered through, a group for each. */
export function taskGroups(view: LessonView, side: 'sheet' | 'answers'): Part[][] {
  const { sheet } = view.lesson;
  let number = 0;
  return PHASES.flatMap((phase) => [
    [paragraph('section', LESSON_TEXT.sheet[phase])],
    ...sheet[phase].map((task) => {
      number += 1;
      return writeTask(task, number, view, side);
    }),
  ]);
}
