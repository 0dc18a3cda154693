import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

export interface Run {
  status: number;
  /** All that was printed. */
  output: string;
}

const ASTRO = join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs');

/** Runs `astro build` in a project's folder, with the given variables over those of this process. */
export function buildIn(root: string, env: Record<string, string | undefined>): Promise<Run> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [ASTRO, 'build'], { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    build.stdout.on('data', (chunk) => (output += chunk));
    build.stderr.on('data', (chunk) => (output += chunk));
    build.once('error', reject);
    build.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
