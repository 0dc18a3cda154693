import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startServer } from '../../../src/cli/start-server.ts';
import { CLI_TEXT } from '../../../src/text/cli.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

function preview(cwd: string, port: string) {
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'src/cli/preview.ts')], { cwd, encoding: 'utf8', env: { ...process.env, PORT: port } });
  return { status, said: stderr.trim() };
}

function folderWithDist(folder: string): string {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '');
  return folder;
}

test('without a built site the command says what to run first', ({}, info) => {
  mkdirSync(info.outputDir, { recursive: true });
  expect(preview(info.outputDir, '4321')).toEqual({ status: 1, said: CLI_TEXT.preview.notBuilt });
});

test('a port that is no port is named', ({}, info) => {
  const folder = folderWithDist(info.outputDir);
  for (const port of ['abc', '0', '65536', '80.5']) expect.soft(preview(folder, port)).toEqual({ status: 1, said: CLI_TEXT.preview.badPort(port) });
});

test('a port that is taken is named, with another to try', async ({}, info) => {
  const folder = folderWithDist(info.outputDir);
  const other = await startServer({ root: folder, base: '/', port: 0 });
  expect(preview(folder, String(other.port))).toEqual({ status: 1, said: CLI_TEXT.preview.portBusy(other.port) });
  await other.close();
});
