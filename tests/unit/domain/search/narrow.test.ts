import { expect, test } from '@playwright/test';
import { countValues, narrow } from '../../../../src/domain/search/narrow.ts';

const members = {
  kind: { person: new Set(['a', 'b']), excerpt: new Set(['c']) },
  era: { '1950s': new Set(['a']), '1960s': new Set(['b']) },
};

test('a record must stand under every chosen value, and the order stays', () => {
  expect(narrow(['c', 'b', 'a'], { kind: 'person' }, members)).toEqual(['b', 'a']);
  expect(narrow(['a', 'b', 'c'], { kind: 'person', era: '1960s' }, members)).toEqual(['b']);
});

test('a value that nobody has, or a facet that is none, leaves nothing', () => {
  expect(narrow(['a'], { era: '1850s' }, members)).toEqual([]);
  expect(narrow(['a'], { toString: 'x' }, members)).toEqual([]);
});

test('the number beside a value is what choosing it would leave', () => {
  expect(countValues(['a', 'b', 'c'], { era: '1950s' }, members)).toEqual({
    kind: { person: 1, excerpt: 0 },
    era: { '1950s': 1, '1960s': 1 },
  });
});
