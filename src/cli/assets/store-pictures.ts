import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURE_FOLDER, PICTURE_LIST, pictureFolder, type PictureList } from '../../loaders/picture-store.ts';

/** Folder of this run below that of the pictures: two runs at once do not share one. */
export const RUN_FOLDER = `.run-${process.pid}`;

/** Pictures are written aside first: what stands under a story's name is always whole. */
const ASIDE = `${RUN_FOLDER}/aside`;

/** Puts the pictures of a story in the place of its old ones, all at once. */
export async function storePictures(root: string, id: string, list: PictureList, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const aside = join(root, PICTURE_FOLDER, ASIDE, id);
  const place = pictureFolder(root, id);
  await mkdir(aside, { recursive: true });
  for (const [file, bytes] of files) await writeFile(join(aside, file), bytes);
  await writeFile(join(aside, PICTURE_LIST), `${JSON.stringify(list, null, 2)}\n`);
  await rm(place, { recursive: true, force: true });
  await rename(aside, place);
  await rm(dirname(aside), { recursive: true, force: true });
}

/** Takes away the pictures of stories that are no longer published. */
export async function sweepPictures(root: string, published: readonly string[]): Promise<void> {
  const names = await readdir(join(root, PICTURE_FOLDER));
  const stale = names.filter((name) => !name.startsWith('.') && !published.includes(name));
  await Promise.all(stale.map((name) => rm(pictureFolder(root, name), { recursive: true })));
}
