import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { netlifyHeaders } from '../domain/host/netlify-headers.ts';
import { readSite } from '../loaders/read-vocabulary.ts';

const FILE = '_headers';

/** The names in a folder of the built site, folders with a slash at their end. */
async function namesIn(dist: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dist, folder), { withFileTypes: true });
  return entries.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`).filter((name) => name !== FILE).sort();
}

/** Writes the file in which Netlify and Cloudflare Pages look for the headers of answers. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = [...(await namesIn(dist, '')), ...(await namesIn(dist, 'embed/'))];
        await writeFile(join(dist, FILE), netlifyHeaders(base, readSite(process.cwd()).url, names));
      },
    },
  };
}
