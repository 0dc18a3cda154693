import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readDocument } from '../markdown/document.ts';
import type { ContentFormat } from '../markdown/parse.ts';
import { readContentFile } from './read-file.ts';

/**
 * Loads the files of one folder below `content/`: frontmatter becomes the record, the body a `TextDocument`.
 * Astro's own MDX makes one module per file, which at 10,000 stories costs 55 s and 3.7 GB; these bodies hold
 * no code, and several outputs need their tree, so they are read here. A folder that is not there holds no files.
 */
export function contentLoader(folder: string, format: ContentFormat): Loader {
  return {
    name: `content-loader-${folder}`,
    async load({ config, store, parseData, watcher }) {
      const root = fileURLToPath(config.root);
      const base = join(root, 'content', folder);

      const loadFile = async (name: string): Promise<string> => {
        const path = `content/${folder}/${name}`;
        const file = readContentFile(path, await readFile(join(root, path), 'utf8'));
        const data = await parseData({ id: file.id, data: file.yaml.toJS() as Record<string, unknown>, filePath: path });
        const document = readDocument(file.body, format);
        // Without a digest: with one, Astro keeps the record of an unchanged file though the schema or the reader has changed.
        store.set({ id: file.id, data: { ...data, document }, body: file.body, filePath: path });
        return file.id;
      };

      const loadAll = async (): Promise<void> => {
        const names = (await readdir(base).catch(() => [])).filter((name) => name.endsWith(`.${format}`)).sort();
        const ids = new Set(await Promise.all(names.map(loadFile)));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      };

      await loadAll();
      watcher?.add(base);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(base)) void loadAll();
      });
    },
  };
}
