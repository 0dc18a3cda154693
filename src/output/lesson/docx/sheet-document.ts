import type { LessonView } from '../../../data/lesson/lesson.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { assessmentTable } from './assessment-table.ts';
import { paragraph, type Part } from './part.ts';
import { quizSheet } from './quiz-parts.ts';
import { taskGroups } from './task-groups.ts';
import { pupilSize, TEACHER_SIZE } from './text-size.ts';
import type { WordDocument } from './word-file.ts';
import { wordTable } from './word-table.ts';

const { sheet: text, parts } = LESSON_TEXT;
const { title, noReadings } = LESSON_FILES_TEXT.word;
/** Room for a name, in characters of 小四: larger type has fewer in the same line. */
const NAME_ROOM = 6;

/** Class, name and date, each with room for it, in one line. */
function bearerPart(size: number): Part {
  const labels = [text.class, text.name, text.date];
  const blank = Math.floor((NAME_ROOM * TEACHER_SIZE) / size);
  return paragraph('text', ...labels.flatMap((label, index) => [`${index > 0 ? '\u3000' : ''}${label}\u3000`, { blank }]));
}

/** The pupil's sheet: no answer stands in it. */
export function sheetDocument(view: LessonView): WordDocument {
  const { lesson, read, citationText } = view;
  const size = pupilSize(lesson.stage);
  const name = title(lesson.title, parts.sheet.page);
  return {
    title: name,
    size,
    groups: [
      [paragraph('title', name), bearerPart(size)],
      ...(read ? [[paragraph('note', noReadings)]] : []),
      [paragraph('section', text.words), wordTable(lesson.words)],
      ...taskGroups(view, 'sheet'),
      [paragraph('section', text.quiz)],
      ...quizSheet(view),
      [paragraph('section', text.assessment), paragraph('text', text.assessmentHow), assessmentTable(lesson), paragraph('note', citationText)],
    ],
  };
}
