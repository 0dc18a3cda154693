import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { keyPart } from '../key-part.ts';
import { writingLines } from '../part.ts';
import { passageParts } from '../passage-parts.ts';
import type { TaskWriter } from './task-writer.ts';

/** A question that the text answers. */
export const questionTask: TaskWriter<TaskOf<'question'>> = {
  sheet: ({ lines }) => writingLines(lines),
  answers: ({ answer, from }, view) => [keyPart(LESSON_TEXT.answers.answer, answer), ...passageParts(from, view)],
};
