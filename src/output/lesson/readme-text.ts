import type { LessonView } from '../../data/lesson/lesson.ts';
import { LESSON_FILES, savedName } from '../../domain/lesson/lesson-file.ts';
import { officialNotes } from '../../domain/lesson/official-notes.ts';
import { LESSON_FILES_TEXT } from '../../text/lesson-files.ts';

const { readme } = LESSON_FILES_TEXT;
const uses: Readonly<Record<string, string>> = readme.files;

/** The text that goes with a pack: what is in it, under what licence, and how it is cited. */
export function readmeText({ lesson, stage, kind, length, citationText }: LessonView): string {
  const files = LESSON_FILES.map((file) => readme.line(savedName(file), uses[file.file]!));
  const paragraphs = [
    readme.about(lesson.title, stage, kind, length),
    [readme.contents, ...files].join('\n'),
    readme.fonts,
    [readme.official, ...officialNotes(lesson)].join('\n'),
    readme.licence,
    readme.citation(citationText),
  ];
  // Notepad on older machines takes only this for the end of a line.
  return `${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
