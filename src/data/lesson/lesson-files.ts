import type { LessonView } from './lesson.ts';

/** A file of a pack that can be downloaded. */
export interface LessonFile {
  name: string;
  format: string;
  href: string;
  bytes: number;
  /** Under which name it is saved. */
  saveAs: string;
}

/** The files of a pack that are there and current; made by `npm run pdf -- lessons`. */
export async function lessonFiles(_view: LessonView): Promise<LessonFile[]> {
  return [];
}
