import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { MOST_BYTES, PICTURE_KINDS } from '../../src/domain/picture.ts';
import { ADOPTER_ROOT } from '../support/adopter-root.ts';
import { adopterSite, plainSite, SITES } from '../support/built-site.ts';
import { DRAWN, drawPictures } from '../support/draw-pictures.ts';
import { readPublished } from '../support/read-content.ts';

const WITH_CODE = ['poster', 'long', 'screen', 'screen-4k'];
const fileOf = (id: string, kind: string) => join(adopterSite.dist, `pictures/${id}/${kind}.png`);

/** What a reader sees of a picture: of one as high as its story the end, where the code stands. */
async function decodeAtHalfSize(file: string, kind: string): Promise<string | undefined> {
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const shown = kind === 'long' ? width : height;
  const { data, info } = await sharp(file).extract({ left: 0, top: height - shown, width, height: shown }).resize(Math.round(width / 2)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const id of DRAWN) {
  test(`every picture of ${id} has its size and is light`, async () => {
    for (const { id: kind, width, height } of PICTURE_KINDS) {
      const found = await sharp(fileOf(id, kind)).metadata();
      expect.soft(found.format, kind).toBe('png');
      expect.soft(found.width, kind).toBe(width);
      if (height === undefined) expect.soft(found.height, kind).toBeGreaterThan(1920);
      else expect.soft(found.height, kind).toBe(height);
      expect.soft(statSync(fileOf(id, kind)).size, kind).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  test(`the codes in the pictures of ${id} lead to the story, at half size too`, async () => {
    for (const kind of WITH_CODE) expect.soft(await decodeAtHalfSize(fileOf(id, kind), kind), kind).toBe(adopterSite.publicUrl(`/stories/${id}/`));
  });
}

for (const site of SITES) {
  test(`pages of ${site.name} offer the pictures that there are, and no others`, () => {
    const files = new Set(site.files());
    for (const { id } of readPublished(site.root)) {
      const { $ } = site.pages().find(({ path }) => path === `/stories/${id}/press/`)!;
      const offered = $('main img').toArray().map(({ attribs }) => attribs['src']!.slice(site.base.length));
      expect.soft(offered.filter((file) => !files.has(file)), id).toEqual([]);
      expect.soft([...files].filter((file) => file.startsWith(`pictures/${id}/`) && !offered.includes(file)), id).toEqual([]);
    }
  });
}

test('pictures of facts that have changed since are not offered', () => {
  const drawn = new Set(adopterSite.files().filter((file) => file.startsWith('pictures/')).map((file) => file.split('/')[1]!));
  expect([...drawn].sort()).toEqual([...DRAWN].sort());
});

test('a second run draws nothing', () => {
  const before = DRAWN.map((id) => statSync(join(ADOPTER_ROOT, `.cache/pictures/${id}/poster.png`)).mtimeMs);
  const { status, output } = drawPictures(ADOPTER_ROOT, DRAWN);
  expect(status, output).toBe(0);
  expect(output).toContain(`画了0个故事的图，${DRAWN.length}个没有变化`);
  expect(DRAWN.map((id) => statSync(join(ADOPTER_ROOT, `.cache/pictures/${id}/poster.png`)).mtimeMs)).toEqual(before);
});

test('a name that is no story is refused, with the nearest', () => {
  const { status, output } = drawPictures(ADOPTER_ROOT, ['wang-jinx']);
  expect(status).toBe(1);
  expect(output).toContain('wang-jinxi');
});

test('without a public address no page shows a code', () => {
  test.skip(plainSite.settings().url !== '', 'this build has a public address');
  const { $ } = plainSite.pages().find(({ path }) => path === '/stories/wang-jinxi/press/')!;
  expect($('figure svg[role=img]').length).toBe(0);
  expect(readFileSync(join(plainSite.dist, 'stories/wang-jinxi/press/index.html'), 'utf8')).toContain('没有填对外网址');
});
