import { savedName } from '../../domain/lesson/lesson-file.ts';
import { readLessonFile, readLessonList, type StoredFile } from '../../loaders/lesson-store.ts';
import { LESSON_FILES_TEXT } from '../../text/lesson-files.ts';
import { href } from '../link.ts';
import { lessonKey } from './lesson-key.ts';
import { lessonViews, type LessonView } from './lesson.ts';

/** A file of a pack that a page may offer. */
export interface OfferedFile {
  /** What it is, e.g. 任务单; the pack as a whole comes last. */
  name: string;
  /** PDF, Word or zip. */
  format: string;
  href: string;
  /** The name under which it is saved. */
  saveAs: string;
  bytes: number;
}

export type { StoredFile };

const root = process.cwd();
/** The pages from which the files are made offer none: they would be made anew for being there. */
const making = process.env['LESSON_FILES'] === 'making';

function storedOf(view: LessonView): StoredFile[] {
  if (making) return [];
  const list = readLessonList(root, view.id);
  return list?.facts === lessonKey(view) ? list.files : [];
}

/** The files of a pack that `npm run pdf` has made from its present facts; none where it has not. */
export async function lessonFiles(view: LessonView): Promise<OfferedFile[]> {
  return storedOf(view).map((file) => ({
    name: file.name,
    format: LESSON_FILES_TEXT.formats[file.format],
    href: href(`/lessons/${view.id}/files/${file.file}`),
    saveAs: LESSON_FILES_TEXT.saved(view.lesson.title, savedName(file)),
    bytes: file.bytes,
  }));
}

/** Every file of a pack that the site holds. */
export async function allLessonFiles(): Promise<{ id: string; file: StoredFile }[]> {
  return (await lessonViews).flatMap((view) => storedOf(view).map((file) => ({ id: view.id, file })));
}

/** The bytes of a file of a pack. */
export function lessonFileBytes(id: string, file: StoredFile): Buffer {
  return readLessonFile(root, id, file);
}
