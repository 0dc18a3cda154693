import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonFile } from '../domain/lesson/lesson-file.ts';

/** Where the files of lesson packs are kept, below the root of the project: a folder for each pack. */
export const LESSON_FOLDER = '.cache/lessons';

/** Name of the list in a pack's folder. */
export const LESSON_LIST = 'list.json';

/** A file that has been made. */
export interface StoredFile extends LessonFile {
  bytes: number;
}

/** What stands in the list of a pack's files. */
export interface LessonList {
  /** Hash of what they were made from: the same is not made again. */
  key: string;
  /** Hash of the facts they show: files of other facts than today's are not offered. */
  facts: string;
  files: StoredFile[];
}

/** Folder of one pack's files. */
export function lessonFolder(root: string, id: string): string {
  return join(root, LESSON_FOLDER, id);
}

/** The list of a pack's files; undefined where none have been made. */
export function readLessonList(root: string, id: string): LessonList | undefined {
  try {
    return JSON.parse(readFileSync(join(lessonFolder(root, id), LESSON_LIST), 'utf8')) as LessonList;
  } catch {
    return undefined;
  }
}

/** The bytes of a file of a pack. */
export function readLessonFile(root: string, id: string, { file }: LessonFile): Buffer {
  return readFileSync(join(lessonFolder(root, id), file));
}
