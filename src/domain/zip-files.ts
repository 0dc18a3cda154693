import { zipSync, type Zippable } from 'fflate';

/** The earliest day that a zip can tell, by the clock of whoever packs: the same bytes whenever and wherever it is made. */
const DAY = new Date(1980, 0, 1);
const PACKED = /\.(png|webp|docx)$/u;

/** The files as a zip. The same files give the same bytes; what is packed already is only stored. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]): [string, Zippable[string]] => [path, [bytes, { level: PACKED.test(path) ? 0 : 9 }]]);
  return zipSync(Object.fromEntries(entries), { mtime: DAY });
}
