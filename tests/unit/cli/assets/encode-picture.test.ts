import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { encodePicture } from '../../../../src/cli/assets/encode-picture.ts';
import { MOST_BYTES } from '../../../../src/domain/picture.ts';

test('a flat picture becomes a small PNG of the same size', async () => {
  const png = await sharp({ create: { width: 1080, height: 1920, channels: 3, background: '#1e474c' } }).png().toBuffer();
  const encoded = (await encodePicture(png))!;
  const { format, width, height } = await sharp(encoded).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1080, height: 1920 });
  expect(encoded.length).toBeLessThan(MOST_BYTES);
});

test('what no palette makes light enough is refused', async () => {
  const noise = await sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
  expect(await encodePicture(noise)).toBeUndefined();
});
