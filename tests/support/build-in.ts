import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

export interface Run {
  status: number;
  /** All that was printed. */
  output: string;
}

/** Watches a process while it runs; returns what ends the watch. */
type Watch = (pid: number) => () => void;

const ASTRO = join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs');
const unwatched: Watch = () => () => {};

/** Runs `astro build` in a project's folder, with the given variables over those of this process. */
export function buildIn(root: string, env: Record<string, string | undefined>, watch: Watch = unwatched): Promise<Run> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [ASTRO, 'build'], { cwd: root, env: { ...process.env, ...env } });
    const endWatch = watch(build.pid ?? process.pid);
    let output = '';
    build.stdout.on('data', (chunk) => (output += chunk));
    build.stderr.on('data', (chunk) => (output += chunk));
    build.once('error', reject);
    build.once('close', (status) => {
      endWatch();
      resolve({ status: status ?? 1, output });
    });
  });
}
