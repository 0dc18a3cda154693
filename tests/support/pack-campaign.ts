import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

const COMMAND = join(PROJECT_ROOT, 'src/cli/campaign.ts');

/** Runs `npm run campaign` in a project's folder; `url` stands over the address in its settings. */
export function packCampaign(root: string, words: readonly string[], url?: string): Promise<{ code: number; out: string }> {
  const env = { ...process.env, SITE_URL: url, SITE_BASE: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...words], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), out: `${stdout}${stderr}`.trim() });
    });
  });
}
