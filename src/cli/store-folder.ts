import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of this run below that of a store: two runs at once do not share one. */
export const RUN_FOLDER = `.run-${process.pid}`;

/** Puts the files of an item in the place of its old ones, all at once: what stands under its name is always whole. */
export async function storeFolder(store: string, id: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const aside = join(store, RUN_FOLDER, 'aside');
  const place = join(store, id);
  await mkdir(join(aside, id), { recursive: true });
  for (const [file, bytes] of files) await writeFile(join(aside, id, file), bytes);
  await rm(place, { recursive: true, force: true });
  await rename(join(aside, id), place);
  await rm(aside, { recursive: true, force: true });
}

/** Takes away the folders of what is no longer published. */
export async function sweepFolders(store: string, published: readonly string[]): Promise<void> {
  const names = await readdir(store);
  const stale = names.filter((name) => !name.startsWith('.') && !published.includes(name));
  await Promise.all(stale.map((name) => rm(join(store, name), { recursive: true })));
}
