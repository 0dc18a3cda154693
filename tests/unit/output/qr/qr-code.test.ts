import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { QUIET_ZONE, qrCode } from '../../../../src/output/qr/qr-code.ts';
import { qrSvg } from '../../../../src/output/qr/qr-svg.ts';

const ADDRESSES = [
  'https://example.org/',
  'https://example.org/laomo/stories/zhang-san-yangli/',
  'http://www.example.gov.cn/zt/2027/laomo/stories/a-rather-long-identifier-of-a-collective/?from=poster#saying',
  'https://example.org/%E5%8A%B3%E6%A8%A1/stories/zhang-san-yangli/',
];

async function decode(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

for (const address of ADDRESSES) {
  test(`the code of ${address} is read back`, async () => {
    expect(await decode(qrSvg(address, { label: '样例' }))).toBe(address);
  });
}

test('a quiet zone stands on every side', () => {
  const { size, path } = qrCode('https://example.org/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, length]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(length) }));
  expect(Math.min(...runs.map(({ x }) => x))).toBe(QUIET_ZONE);
  expect(Math.min(...runs.map(({ y }) => y))).toBe(QUIET_ZONE);
  expect(Math.max(...runs.map(({ end }) => end))).toBe(size - QUIET_ZONE);
  expect(Math.max(...runs.map(({ y }) => y))).toBe(size - QUIET_ZONE - 1);
});

test('an address that a telephone cannot open is refused', () => {
  for (const address of ['/stories/zhang-san-yangli/', '', 'javascript:alert(1)', 'example.org']) expect(() => qrCode(address)).toThrow(TypeError);
});

test('words in the picture cannot leave their attribute', () => {
  expect(qrSvg('https://example.org/', { label: '"><script>' })).not.toContain('<script>');
});
