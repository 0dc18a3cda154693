import { expect, test } from '@playwright/test';
import { isOvertaken, readSlideMessage } from '../../../../src/domain/lesson/slide-message.ts';

test('of what another window sends only the messages of a deck are read', () => {
  expect(readSlideMessage({ laomo: 'slide', number: 3 })).toEqual({ laomo: 'slide', number: 3 });
  expect(readSlideMessage({ laomo: 'slide', number: 3, turns: 0 })).toEqual({ laomo: 'slide', number: 3, turns: 0 });
  expect(readSlideMessage({ laomo: 'which-slide', turns: 2 })).toEqual({ laomo: 'which-slide', turns: 2 });
  const other = [null, 'slide', 3, {}, { laomo: 'slide' }, { laomo: 'slide', number: '3' }, { laomo: 'slide', number: 1.5 }, { laomo: 'slide', number: -1 },
    { laomo: 'slide', number: 1, turns: 'x' }, { laomo: 'height', number: 3 }, 'which-slide', { laomo: 'which-slide' }];
  expect(other.map(readSlideMessage)).toEqual(other.map(() => undefined));
});

test('an answer is overtaken by a turn since its question, a turn that is told never', () => {
  expect(isOvertaken({ laomo: 'slide', number: 3, turns: 1 }, 2)).toBe(true);
  expect(isOvertaken({ laomo: 'slide', number: 3, turns: 2 }, 2)).toBe(false);
  expect(isOvertaken({ laomo: 'slide', number: 3 }, 2)).toBe(false);
});
