import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipFiles } from '../../domain/zip-files.ts';

/** Where packs are kept, below the root of the project: a folder and a zip for each campaign. */
export const PACK_FOLDER = '.cache/campaigns';

/** What is being made lies aside until it is whole. */
export const asideFolder = (root: string, id: string): string => join(root, PACK_FOLDER, `.aside-${id}`);

export interface WrittenPack {
  folder: string;
  zip: string;
  /** The bytes of the zip. */
  bytes: Uint8Array;
}

async function writeAside(aside: string, id: string, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  for (const [path, bytes] of files) {
    const place = join(aside, id, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  const zip = zipFiles(files);
  await writeFile(join(aside, `${id}.zip`), zip);
  return zip;
}

/** Puts a pack in the place of the one before, folder and zip, when both are whole. Whatever stops it leaves the old pack as it was. */
export async function writePack(root: string, id: string, files: ReadonlyMap<string, Uint8Array>): Promise<WrittenPack> {
  const aside = asideFolder(root, id);
  const [folder, zip] = [join(PACK_FOLDER, id), join(PACK_FOLDER, `${id}.zip`)];
  await rm(aside, { recursive: true, force: true });
  try {
    const bytes = await writeAside(aside, id, files);
    await rm(join(root, folder), { recursive: true, force: true });
    await rename(join(aside, id), join(root, folder));
    await rename(join(aside, `${id}.zip`), join(root, zip));
    return { folder, zip, bytes };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
