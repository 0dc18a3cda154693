import { quoted } from '../../../../domain/text/quoted.ts';
import type { TaskOf } from '../../../../schema/lesson/task.ts';
import { LESSON_FILES_TEXT } from '../../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../../text/lesson.ts';
import { paragraph } from '../part.ts';
import type { TaskWriter } from './task-writer.ts';

const { source } = LESSON_FILES_TEXT.word;
const ROOM = 8;

/** Which sources say so? The key is read from the marks of the story. */
export const evidenceTask: TaskWriter<TaskOf<'evidence'>> = {
  sheet: ({ claims }, view) =>
    claims.map(view.passage).flatMap(({ text, name }) => [
      paragraph('text', quoted(text)),
      paragraph('text', LESSON_TEXT.sheet.sourcesOf(name), { blank: ROOM }),
    ]),
  answers: ({ claims }, view) =>
    claims.map(view.passage).flatMap(({ text, sources }) => [
      paragraph('text', quoted(text)),
      ...sources.map(({ number, title, publisher }) => paragraph('key', source(number, title, publisher))),
    ]),
};
