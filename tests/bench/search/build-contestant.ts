import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { memoryOf } from '../memory-of.ts';
import type { ContestantId } from './contestants.ts';

const MOST_SECONDS = 300;
const SAMPLING = 200;
const WRITER = fileURLToPath(new URL('write-index-apart.ts', import.meta.url));
const PAGE = '<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="contestant.js"></script>';
/** What runs, and what is not the index. */
const RUNTIME = ['.js', '.html', '.css', '.pagefind'];

/** What it took to build an index, or why there is none. */
export type Built = { seconds: number; peak: number; index: number; texts: number } | { failure: string };

/** Runs the writer in a process of its own. */
function write(id: ContestantId, corpus: string, folder: string): Promise<{ seconds: number; peak: number } | { failure: string }> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [WRITER, id, corpus, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [peak, output, errors] = [0, '', ''];
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(writer.pid!))), SAMPLING);
    const limit = setTimeout(() => writer.kill(), MOST_SECONDS * 1000);
    writer.stdout.on('data', (chunk) => (output += chunk));
    writer.stderr.on('data', (chunk) => (errors += chunk));
    writer.once('close', (status, signal) => {
      clearInterval(watch);
      clearTimeout(limit);
      const reason = /[^\n]*(?:heap|Error)[^\n]*/.exec(errors)?.[0] ?? `${status}`;
      resolve(status === 0 ? { seconds: Number(output.trim().split('\n').at(-1)), peak } : { failure: signal === 'SIGTERM' ? `超过 ${MOST_SECONDS} 秒` : reason.trim() });
    });
  });
}

/** The bytes that a file takes on its way, compressed; Pagefind's own files are so already. */
function wireSize(path: string): number {
  const content = readFileSync(path);
  return extname(path) === '.json' ? gzipSync(content, { level: 6 }).length : content.length;
}

function sizes(folder: string): { index: number; texts: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && !RUNTIME.includes(extname(file.name)));
  const sum = (isText: boolean) =>
    files.filter(({ name }) => (extname(name) === '.pf_fragment') === isText).reduce((total, { parentPath, name }) => total + wireSize(join(parentPath, name)), 0);
  return { index: sum(false), texts: sum(true) };
}

/** Writes a contestant's index, and the page that searches it, into a folder of its own. */
export async function buildContestant(id: ContestantId, corpus: string, folder: string): Promise<Built> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = await write(id, corpus, folder);
  if ('failure' in written) return written;
  writeFileSync(join(folder, 'index.html'), PAGE);
  const input = fileURLToPath(new URL(`contestants/${id}.ts`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, emptyOutDir: false, modulePreload: false, rolldownOptions: { input, output: { entryFileNames: 'contestant.js' } } },
  });
  return { ...written, ...sizes(folder) };
}
