import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { asideFolder, PACK_FOLDER, writePack } from '../../../../src/cli/campaign/write-pack.ts';

const ID = 'yangli-zhuanti';
const OLD = new Map([['说明.txt', Buffer.from('旧')], ['海报/01 张三样例.png', Buffer.from([1])]]);
const NEW = new Map([['说明.txt', Buffer.from('新')]]);

/** Files the second of which cannot be had. */
class BrokenFiles extends Map<string, Uint8Array> {
  override *[Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    yield ['说明.txt', Buffer.from('新')];
    throw new Error('stopped');
  }
}

async function withRoot(use: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

const filesIn = (root: string) => readdir(join(root, PACK_FOLDER));
const readme = (root: string) => readFile(join(root, PACK_FOLDER, ID, '说明.txt'), 'utf8');
const zipOf = (root: string) => readFile(join(root, PACK_FOLDER, `${ID}.zip`));

test('a pack is a folder and a zip; packed twice, it is the same', () =>
  withRoot(async (root) => {
    await writePack(root, ID, OLD);
    const first = await zipOf(root);
    await writePack(root, ID, OLD);
    expect(await zipOf(root)).toEqual(first);
    expect(await filesIn(root)).toEqual([ID, `${ID}.zip`]);
  }));

test('a new pack takes the place of the old one, nothing of which stays', () =>
  withRoot(async (root) => {
    await writePack(root, ID, OLD);
    await writePack(root, ID, NEW);
    expect(await readdir(join(root, PACK_FOLDER, ID))).toEqual(['说明.txt']);
    expect(await readme(root)).toBe('新');
  }));

test('a pack that is stopped half-way leaves nothing half made, and the old one as it was', () =>
  withRoot(async (root) => {
    await expect(writePack(root, ID, new BrokenFiles())).rejects.toThrow('stopped');
    expect(await filesIn(root)).toEqual([]);
    await writePack(root, ID, OLD);
    const before = await zipOf(root);
    await expect(writePack(root, ID, new BrokenFiles())).rejects.toThrow('stopped');
    expect(await filesIn(root)).toEqual([ID, `${ID}.zip`]);
    expect(await readme(root)).toBe('旧');
    expect(await zipOf(root)).toEqual(before);
  }));

test('what a run that was killed left aside does not get into the next pack', () =>
  withRoot(async (root) => {
    const left = join(asideFolder(root, ID), ID);
    await mkdir(left, { recursive: true });
    await writeFile(join(left, '半份.txt'), '');
    await writePack(root, ID, NEW);
    expect(await readdir(join(root, PACK_FOLDER, ID))).toEqual(['说明.txt']);
    expect(await filesIn(root)).toEqual([ID, `${ID}.zip`]);
  }));
