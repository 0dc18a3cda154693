import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Takes the name of a file that is not there; false where there is one. */
function claim(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Writes a new file below `root`, aside first, so that it is whole when it is seen. False, and nothing written, where one is there. */
export function writeDraft(root: string, path: string, text: string): boolean {
  const place = join(root, path);
  const aside = join(root, '.cache', `draft-${process.pid}.mdx`);
  mkdirSync(dirname(place), { recursive: true });
  mkdirSync(dirname(aside), { recursive: true });
  if (!claim(place)) return false;
  try {
    writeFileSync(aside, text);
    renameSync(aside, place);
  } catch (error) {
    rmSync(place);
    rmSync(aside, { force: true });
    throw error;
  }
  return true;
}
