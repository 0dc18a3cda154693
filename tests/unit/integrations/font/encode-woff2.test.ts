import { create, type Font } from 'fontkit';
import { expect, test } from '@playwright/test';
import { encodeWoff2 } from '../../../../src/integrations/font/encode-woff2.ts';
import { Subsetter } from '../../../../src/integrations/font/subsetter.ts';
import { DIGIT_SOURCE, readFont, sourceOf, WHOLE, type FontSource } from '../../../../src/loaders/font-source.ts';

const LENDER = sourceOf('䶮')!;

async function roundTrip(source: FontSource, characters: string) {
  const sfnt = new Subsetter(readFont(source, 900)).cut(characters);
  return { before: create(Buffer.from(sfnt)) as Font, after: create(Buffer.from(await encodeWoff2(sfnt, 10))) as Font };
}

const outlines = (font: Font) => Array.from({ length: font.numGlyphs }, (_, glyph) => font.getGlyph(glyph).path.toSVG());

for (const [name, source, characters] of [
  ['the text face', WHOLE, '劳模故事，《王进喜》“一”á'],
  ['the digits face', DIGIT_SOURCE, '0123456789'],
  ['the lender', LENDER, '䶮㐱'],
] as const) {
  test(`packing ${name} changes no outline`, async () => {
    const { before, after } = await roundTrip(source, characters);
    expect(outlines(after)).toEqual(outlines(before));
    expect(after.characterSet.toSorted()).toEqual(before.characterSet.toSorted());
  });
}

test('a cut keeps the punctuation that can be set half as wide', async () => {
  const { after } = await roundTrip(WHOLE, '，。“”一');
  expect(after.availableFeatures).toEqual(expect.arrayContaining(['halt', 'chws']));
});

test('faster packing is at most a tenth larger', async () => {
  const sfnt = new Subsetter(readFont(WHOLE, 400)).cut('劳动模范是民族的精英人民的楷模爱岗敬业争创一流');
  const [small, fast] = await Promise.all([encodeWoff2(sfnt, 10), encodeWoff2(sfnt, 5)]);
  expect(fast.length).toBeLessThan(small.length * 1.1);
});
