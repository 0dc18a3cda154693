import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { keyPart } from '../key-part.ts';
import { writingLines } from '../part.ts';
import type { TaskWriter } from './task-writer.ts';

/** A question of opinion. */
export const openTask: TaskWriter<TaskOf<'open'>> = {
  sheet: ({ lines }) => writingLines(lines),
  answers: ({ guide }) => [keyPart(LESSON_TEXT.answers.guide, guide)],
};
