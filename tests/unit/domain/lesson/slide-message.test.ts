import { expect, test } from '@playwright/test';
import { asksForSlide, readSlideNumber } from '../../../../src/domain/lesson/slide-message.ts';

test('only what one window of a deck says to the other is heard', () => {
  expect(readSlideNumber({ laomo: 'slide', number: 3 })).toBe(3);
  expect([null, 'slide', 3, {}, { laomo: 'slide' }, { laomo: 'slide', number: '3' }, { laomo: 'slide', number: 1.5 }, { laomo: 'height', number: 3 }].map(readSlideNumber)).toEqual(Array(8).fill(undefined));
  expect(asksForSlide({ laomo: 'which-slide' })).toBe(true);
  expect([null, 'which-slide', {}, { laomo: 'slide', number: 1 }].map(asksForSlide)).toEqual(Array(4).fill(false));
});
