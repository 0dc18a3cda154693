import { expect, test } from '@playwright/test';
import { shuffle } from '../../../../src/domain/lesson/shuffle.ts';

const same = (text: string) => text;
const samples = (length: number) => Array.from({ length }, (_, index) => `样例${index}`);

test('every item is there once, with the place it belongs to', () => {
  const items = samples(6);
  const shuffled = shuffle(items, same);
  expect(shuffled.toSorted((a, b) => a.place - b.place).map(({ item }) => item)).toEqual(items);
  expect(shuffled.every(({ item, place }) => items[place] === item)).toBe(true);
});

test('the same items always come in the same order, whatever the order of another task', () => {
  expect(shuffle(samples(6), same)).toEqual(shuffle(samples(6), same));
});

test('two items or more never stand in their own order', () => {
  for (let index = 0; index < 200; index += 1) {
    for (const length of [2, 3, 6]) {
      const places = shuffle(samples(length).map((text) => `${index}${text}`), same).map(({ place }) => place);
      expect(places).not.toEqual(places.toSorted((a, b) => a - b));
    }
  }
});

test('items of one text are told apart by their places', () => {
  expect(shuffle(['样例', '样例', '样例'], same).map(({ place }) => place)).toEqual([1, 2, 0]);
});

test('no item and a single one stay as they are', () => {
  expect(shuffle([], same)).toEqual([]);
  expect(shuffle(['样例'], same)).toEqual([{ item: '样例', place: 0 }]);
});
