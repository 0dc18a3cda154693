import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { storePictures, sweepPictures } from '../../../../src/cli/assets/store-pictures.ts';
import { PICTURE_FOLDER, readPicture, readPictureList } from '../../../../src/loaders/picture-store.ts';

const picture = (bytes: string) => ({ kind: 'poster', file: 'poster.png', width: 1, height: 1, bytes: bytes.length });

async function withRoot(use: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

const store = (root: string, id: string, bytes: string) =>
  storePictures(root, id, { key: bytes, facts: 'f', pictures: [picture(bytes)] }, new Map([['poster.png', Buffer.from(bytes)]]));

test('pictures that are drawn again take the place of the old ones, none of which stays', () =>
  withRoot(async (root) => {
    await store(root, 'zhang-san-yangli', 'one');
    await writeFile(join(root, PICTURE_FOLDER, 'zhang-san-yangli/old.png'), '');
    await store(root, 'zhang-san-yangli', 'two!');
    expect(readPictureList(root, 'zhang-san-yangli')?.key).toBe('two!');
    expect(readPicture(root, 'zhang-san-yangli', picture('two!')).toString()).toBe('two!');
    expect(await readdir(join(root, PICTURE_FOLDER, 'zhang-san-yangli'))).toEqual(['pictures.json', 'poster.png']);
  }));

test('a story without pictures has no list', () => withRoot(async (root) => expect(readPictureList(root, 'zhang-san-yangli')).toBeUndefined()));

test('pictures of a story that is no longer published are taken away', () =>
  withRoot(async (root) => {
    await store(root, 'zhang-san-yangli', 'one');
    await store(root, 'li-si-yangli', 'one');
    await sweepPictures(root, ['li-si-yangli']);
    expect(readPictureList(root, 'zhang-san-yangli')).toBeUndefined();
    expect(readPictureList(root, 'li-si-yangli')).toBeDefined();
  }));
