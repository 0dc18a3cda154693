import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { SITES } from '../support/built-site.ts';

// 国徽法、国旗法、《中国共产党党徽党旗条例》：此类标志由有权使用的单位自行放置，本站不带。
const ALLOWED = [/^favicon\.(svg|ico|png)$/, /^apple-touch-icon\.png$/, /^icon(-\d+)?\.(svg|png)$/, /^card[\w-]*\.(png|jpg)$/];
const IMAGE = /\.(svg|png|jpe?g|gif|webp|avif|ico|bmp)$/i;

for (const site of SITES) {
  test(`${site.name} shows no picture but its own woodcuts and icons`, () => {
    const plates = readVocabulary(site.root).plates.flatMap(({ file, narrow }) => [file, narrow ?? file]).map((file) => file.replace('.svg', ''));
    const isPlate = (name: string) => plates.some((plate) => new RegExp(`^${plate}(?:[-.][\\w-]+)*\\.(svg|avif|webp|png)$`).test(name));
    const images = site.files().filter((file) => IMAGE.test(file));
    expect(images.filter((file) => !isPlate(basename(file)) && !ALLOWED.some((name) => name.test(basename(file))))).toEqual([]);
  });
}
