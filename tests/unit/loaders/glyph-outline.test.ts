import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { glyphOutline } from '../../../src/loaders/glyph-outline.ts';

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

test('an outline is a closed path of whole numbers in its em box', () => {
  const { path, advance, unitsPerEm } = glyphOutline('王');
  expect({ advance, unitsPerEm }).toEqual({ advance: 1000, unitsPerEm: 1000 });
  expect(path).toMatch(/^m76 126h624l81-103q[\s\S]*z$/);
  expect(numbers(path).every(Number.isInteger)).toBe(true);
});

test('a narrow character stands in the middle of its box', () => {
  const { path, advance } = glyphOutline('·');
  const [left = 0] = numbers(path);
  expect(advance).toBeLessThan(500);
  expect(left).toBeGreaterThan(350);
  expect(left).toBeLessThan(650);
});

test('a rare character is drawn from the face that has it', () => {
  expect(glyphOutline('䶮').path.length).toBeGreaterThan(100);
});

test('three characters take little over a kilobyte', () => {
  const paths = [...'王进喜'].map((one) => glyphOutline(one).path).join('');
  expect(gzipSync(paths).length).toBeLessThan(1200);
});

test('a character that no font has is refused by its name', () => {
  expect(() => glyphOutline('😀')).toThrow('“😀”（U+1F600）');
});
