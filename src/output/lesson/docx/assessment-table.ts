import type { LessonView } from '../../../data/lesson/lesson.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import type { TablePart } from './part.ts';

const { item, assessors } = LESSON_TEXT.plan;
const WIDTHS = [48, 13, 13, 13, 13];

/** What is assessed, with stars to be filled by each of those who assess. */
export function assessmentTable({ assessment }: Pick<LessonView['lesson'], 'assessment'>): TablePart {
  const stars = assessors.map(() => LESSON_FILES_TEXT.word.stars);
  return { kind: 'table', look: 'grid', widths: WIDTHS, head: [item, ...assessors], rows: assessment.map((words) => [words, ...stars]) };
}
