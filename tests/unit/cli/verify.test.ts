import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readValid, withContent, type Overlay } from '../../support/content-fixture.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

const COMMAND = join(PROJECT_ROOT, 'src/cli/verify.ts');
const FIXTURES = join(PROJECT_ROOT, 'tests/fixtures');

function run(words: readonly string[], overlay: Overlay = {}): Promise<{ code: number; lastLine: string | undefined }> {
  return withContent(overlay, (cwd) =>
    new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...words], { cwd }, (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), lastLine: (stdout || stderr).trimEnd().split('\n').at(-1) });
      });
    }),
  );
}

test('excerpts and stories that agree end well', async () => {
  expect(await run(['originals', join(FIXTURES, 'originals')])).toEqual({ code: 0, lastLine: '核对原文：2 条摘录逐字相符。' });
  expect((await run(['facts', join(FIXTURES, 'facts/yangli.yaml')])).code).toBe(0);
});

test('a fault fails the command', async () => {
  const speech = (await readValid('speeches/yangli-jianghua.mdx')).replace('大家都可以学', '大家可以学');
  const overlay = { 'speeches/yangli-jianghua.mdx': speech };
  expect(await run(['originals', join(FIXTURES, 'originals')], overlay)).toEqual({ code: 1, lastLine: '核对原文：2 条摘录，1 处不符。' });
});

test('what cannot be read, and what is not a comparison, is told with what to do', async () => {
  expect(await run(['facts', 'nowhere.yaml'])).toEqual({ code: 2, lastLine: '改法：检查路径和文件内容，再运行一次。' });
  const usage = { code: 2, lastLine: '　　　npm run verify -- facts <事实表.yaml>' };
  expect(await run([])).toEqual(usage);
  expect(await run(['facts'])).toEqual(usage);
  expect(await run(['constructor', 'x'])).toEqual(usage);
});
