import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { zipFiles } from '../../../src/domain/zip-files.ts';

const FILES = new Map([['说明.txt', Buffer.from('样例\n'.repeat(50))], ['海报/01 张三样例.png', Buffer.from([1, 2, 3])]]);
const ZIP_FILES = join(import.meta.dirname, '../../../src/domain/zip-files.ts');

test('a zip gives back what was put into it, names in Chinese with it', () => {
  const read = unzipSync(zipFiles(FILES));
  expect(Object.keys(read)).toEqual([...FILES.keys()]);
  for (const [path, bytes] of FILES) expect(Buffer.from(read[path]!)).toEqual(bytes);
});

test('a zip has the same bytes by every clock, later as well', () => {
  const script = `
    import { zipFiles } from ${JSON.stringify(ZIP_FILES)};
    process.stdout.write(Buffer.from(zipFiles(new Map([['a.txt', Buffer.from('样例')]]))).toString('hex'));`;
  const zipAt = (TZ: string) => execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
  expect(zipAt('America/New_York')).toBe(zipAt('Asia/Shanghai'));
});
