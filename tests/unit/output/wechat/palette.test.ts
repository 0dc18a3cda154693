import { expect, test } from '@playwright/test';
import { INK, PALETTES } from '../../../../src/output/wechat/palette.ts';

const LEAST = 4.5;
const WHITE = '#ffffff';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

for (const [theme, { head, headInk, headMark, accent, block, blockInk }] of Object.entries(PALETTES)) {
  test(`words of the theme ${theme} can be read on their grounds (WCAG 2.2, 1.4.3)`, () => {
    const pairs = [[head, headInk], [head, headMark], [WHITE, accent], [block, blockInk], [WHITE, INK.text], [WHITE, INK.soft]] as const;
    expect(pairs.filter(([ground, ink]) => contrast(ground, ink) < LEAST)).toEqual([]);
  });
}
