import { LESSON_FILES_TEXT } from '../../text/lesson-files.ts';

/** The parts of a pack of which files are made. */
export const FILED_PARTS = ['plan', 'reading', 'sheet', 'answers', 'wall', 'slides'] as const;

/** The parts of a pack that a teacher may change in a word processor. */
export const WORD_PARTS = ['plan', 'sheet', 'answers'] as const;

export type FiledPart = (typeof FILED_PARTS)[number];
export type WordPart = (typeof WORD_PARTS)[number];
export type LessonFormat = 'pdf' | 'docx' | 'html' | 'zip';

/** A file of a pack. */
export interface LessonFile {
  /** Its name in addresses, e.g. `sheet.docx`. */
  file: string;
  /** Its name for people, without an ending, e.g. 任务单. */
  name: string;
  format: LessonFormat;
}

const fileOf = (stem: keyof typeof LESSON_FILES_TEXT.names, format: LessonFormat): LessonFile => ({
  file: `${stem}.${format}`,
  name: LESSON_FILES_TEXT.names[stem],
  format,
});

const isWordPart = (part: FiledPart): part is WordPart => (WORD_PARTS as readonly FiledPart[]).includes(part);

/** The files in a pack, part by part, in the order in which they are named. */
export const LESSON_FILES: readonly LessonFile[] = FILED_PARTS.flatMap((part) => [
  fileOf(part, 'pdf'),
  ...(isWordPart(part) ? [fileOf(part, 'docx')] : []),
  ...(part === 'slides' ? [fileOf(part, 'html')] : []),
]);

/** The pack as a whole. */
export function packFile(id: string): LessonFile {
  return { ...fileOf('pack', 'zip'), file: `${id}.zip` };
}

/** Name of a file in the hands of people, e.g. 任务单.docx. */
export function savedName({ name, format }: LessonFile): string {
  return `${name}.${format}`;
}
