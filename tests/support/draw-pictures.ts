import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The stories whose pictures tests draw: with a woodcut, of four characters without one, a collective of five. */
export const DRAWN = ['wang-jinxi', 'qimei-duoji', 'zhao-mengtao-xiaozu'] as const;

/** Runs `npm run assets` in a project's folder; answers with what it printed. */
export function drawPictures(root: string, ids: readonly string[]): { status: number; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/assets.ts'), ...ids], { cwd: root, env: { ...process.env, SITE_URL: undefined, SITE_BASE: undefined }, encoding: 'utf8' });
  return { status: status ?? 1, output: stdout + stderr };
}
