import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFile } from './read-file.ts';

/** The ids of the published records in a folder of the content, e.g. `stories`; none where there is no such folder. */
export function publishedIds(root: string, folder: string): string[] {
  const base = join(root, 'content', folder);
  const files = namesIn(base).map((name) => readContentFile(name, readFileSync(join(base, name), 'utf8')));
  return files.filter(({ yaml }) => yaml.get('status') === 'published').map(({ id }) => id);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.mdx?$/u.test(name)).sort();
  } catch {
    return [];
  }
}
