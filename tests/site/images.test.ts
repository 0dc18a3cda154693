import { expect, test } from '@playwright/test';
import { PICTURE_KINDS } from '../../src/domain/picture.ts';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';
import { SITES } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const IMAGE = /\.(svg|png|jpe?g|gif|webp|avif|ico|bmp)$/i;
const ICONS = /^(favicon|icon|apple-touch-icon)\.(svg|png|ico)$/;

// 国徽法、国旗法、《中国共产党党徽党旗条例》：此类标志由有权使用的单位自行放置，本站不带。
for (const site of SITES) {
  test(`${site.name} shows no picture but its own woodcuts and posters, its icon and the cards of shared links`, () => {
    const { plates, industries } = readVocabulary(site.root);
    const woodcuts = plates.flatMap(({ file, narrow }) => [file, ...(narrow ? [narrow] : [])]).map((file) => file.replace('.svg', ''));
    const own = [
      ICONS,
      new RegExp(`^(plates|assets)/(${woodcuts.join('|')})([-.][\\w-]+)*\\.(svg|avif|webp)$`),
      new RegExp(`^pictures/(${readPublished(site.root).map(({ id }) => id).join('|')})/(${PICTURE_KINDS.map(({ id }) => id).join('|')})\\.png$`),
      new RegExp(`^share/(${['site', ...industries.map(({ id }) => id)].join('|')})\\.png$`),
    ];
    const images = site.files().filter((file) => IMAGE.test(file));
    expect(images.filter((file) => !own.some((pattern) => pattern.test(file)))).toEqual([]);
  });
}
