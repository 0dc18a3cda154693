import type { LessonView } from '../../../data/lesson/lesson.ts';
import { quoted } from '../../../domain/text/quoted.ts';
import type { Passage } from '../../../schema/lesson/passage.ts';
import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { LESSON_TEXT } from '../../../text/lesson.ts';
import { paragraph, type Part } from './part.ts';

const { from, sources: sourcesText } = LESSON_TEXT.answers;

/** The words from which an answer can be read, with where they stand and the numbers of their sources. */
export function passageParts(passages: readonly Passage[], view: LessonView): Part[] {
  return passages.map(view.passage).map(({ text, name, sources }) => {
    const numbers = sources.map(({ number }) => number).join('、');
    return paragraph('quote', LESSON_FILES_TEXT.word.from(from, quoted(text), name, numbers && sourcesText(numbers)));
  });
}
