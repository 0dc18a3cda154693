import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readValid, withContent, type Overlay } from '../../support/content-fixture.ts';

const COMMAND = join(import.meta.dirname, '../../../src/cli/check.ts');

/** Runs the command in a project of the given content: its exit code and the last line it prints. */
function run(overlay: Overlay): Promise<{ code: number; lastLine: string | undefined }> {
  const { SITE_URL: _, ...env } = process.env;
  return withContent(overlay, (cwd) =>
    new Promise((resolve) => {
      execFile(process.execPath, [COMMAND], { cwd, env }, (error, stdout) => {
        resolve({ code: Number(error?.code ?? 0), lastLine: stdout.trimEnd().split('\n').at(-1) });
      });
    }),
  );
}

test('the command ends well when all is in order', async () => {
  expect(await run({})).toEqual({ code: 0, lastLine: '内容检查：没有发现问题。' });
});

test('the command fails when there are errors, and counts them', async () => {
  expect(await run({ 'pages/about.mdx': '样例。\n' })).toEqual({ code: 1, lastLine: '内容检查：1 处错误，0 处提醒。' });
});

test('the command ends well when there are warnings alone', async () => {
  const site = (await readValid('site.yaml')).replace(/^url.*/m, '').replace(/^contact.*\n.*/m, '');
  expect(await run({ 'site.yaml': site })).toEqual({ code: 0, lastLine: '内容检查：0 处错误，2 处提醒。' });
});
