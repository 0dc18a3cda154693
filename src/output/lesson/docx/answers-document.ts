import type { LessonView } from '../../../data/lesson/lesson.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { paragraph } from './part.ts';
import { quizAnswers } from './quiz-parts.ts';
import { taskGroups } from './task-groups.ts';
import { TEACHER_SIZE } from './text-size.ts';
import type { WordDocument } from './word-file.ts';

const { sheet: text, parts, answers } = LESSON_TEXT;

/** The teacher's key: every answer, the words it is read from, and their sources. */
export function answersDocument(view: LessonView): WordDocument {
  const name = LESSON_FILES_TEXT.word.title(view.lesson.title, parts.answers.page);
  return {
    title: name,
    size: TEACHER_SIZE,
    groups: [
      [paragraph('title', name), paragraph('note', answers.note)],
      ...taskGroups(view, 'answers'),
      [paragraph('section', text.quiz)],
      ...quizAnswers(view),
      [paragraph('note', view.citationText)],
    ],
  };
}
