import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withContent } from '../../support/content-fixture.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

const COMMAND = join(PROJECT_ROOT, 'src/cli/report.ts');
const SHEET = join(PROJECT_ROOT, 'tests/fixtures/facts/yangli.yaml');

function run(...words: readonly string[]): Promise<string[]> {
  return withContent({}, (cwd) =>
    new Promise((resolve, reject) => {
      execFile(process.execPath, [COMMAND, ...words], { cwd }, (error, stdout) => (error ? reject(error) : resolve(stdout.split('\n'))));
    }),
  );
}

test('the report counts the content in columns', async () => {
  const lines = await run();
  expect(lines).toContain('  言与行（摘录配故事）   3');
  expect(lines).toContain('  故事      来源  摘录  未标段  正文字数');
  expect(lines).toContain('  张三样例     2     2       0        43');
});

test('a fact sheet puts the length of the facts beside that of the story', async () => {
  expect(await run(SHEET)).toContain('  张三样例     2     2       0        43        87        0.49');
});
