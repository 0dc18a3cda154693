import { join } from 'node:path';
import { PICTURE_FOLDER, PICTURE_LIST, type PictureList } from '../../loaders/picture-store.ts';
import { storeFolder, sweepFolders } from '../store-folder.ts';

/** Puts the pictures of a story in the place of its old ones, all at once. */
export async function storePictures(root: string, id: string, list: PictureList, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await storeFolder(join(root, PICTURE_FOLDER), id, new Map<string, Buffer | string>([...files, [PICTURE_LIST, `${JSON.stringify(list, null, 2)}\n`]]));
}

/** Takes away the pictures of stories that are no longer published. */
export async function sweepPictures(root: string, published: readonly string[]): Promise<void> {
  await sweepFolders(join(root, PICTURE_FOLDER), published);
}
