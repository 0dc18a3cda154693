import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnPicture } from '../domain/picture.ts';

/** Where pictures are kept, below the root of the project: a folder for each story. */
export const PICTURE_FOLDER = '.cache/pictures';

/** Name of the list in a story's folder. */
export const PICTURE_LIST = 'pictures.json';

/** What stands in the list of a story's pictures. */
export interface PictureList {
  /** Hash of the page they were drawn from, with its styles: the same page is not drawn again. */
  key: string;
  /** Hash of the facts they show: pictures of other facts than today's are not offered. */
  facts: string;
  pictures: DrawnPicture[];
}

/** Folder of one story's pictures. */
export function pictureFolder(root: string, id: string): string {
  return join(root, PICTURE_FOLDER, id);
}

/** The list of a story's pictures; undefined where none have been drawn. A list is written last, so that what it names exists. */
export function readPictureList(root: string, id: string): PictureList | undefined {
  try {
    return JSON.parse(readFileSync(join(pictureFolder(root, id), PICTURE_LIST), 'utf8')) as PictureList;
  } catch {
    return undefined;
  }
}

/** The bytes of a drawn picture. */
export function readPicture(root: string, id: string, { file }: DrawnPicture): Buffer {
  return readFileSync(join(pictureFolder(root, id), file));
}
