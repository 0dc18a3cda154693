import { LESSON_FILES_TEXT } from '../../../text/lesson-files.ts';
import { paragraph, type Part } from './part.ts';

/** What the teacher may expect, under its label. */
export function keyPart(label: string, words: string): Part {
  return paragraph('key', LESSON_FILES_TEXT.word.labelled(label, words));
}
