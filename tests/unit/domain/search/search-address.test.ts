import { expect, test } from '@playwright/test';
import { isEmptySearch, readSearchState, writeSearchState } from '../../../../src/domain/search/search-address.ts';

const read = (address: string) => readSearchState(new URLSearchParams(address), ['kind', 'industry']);

test('an address says what is looked for, and is read back', () => {
  const state = { typed: '张三 & <样例>', chosen: { industry: 'jiaoyu' } };
  expect(read(writeSearchState(state))).toEqual(state);
});

test('nothing looked for leaves the address bare', () => {
  expect(writeSearchState({ typed: '  ', chosen: {} })).toBe('');
  expect(isEmptySearch(read(''))).toBe(true);
});

test('parameters of other purposes are passed over', () => {
  expect(read('?view=large&kind=&industry=jiaoyu')).toEqual({ typed: '', chosen: { industry: 'jiaoyu' } });
});

test('an order of the results is said by its name, and any other is passed over', () => {
  const state = { typed: '样例', chosen: {}, sort: 'name' as const };
  expect(read(writeSearchState(state))).toEqual(state);
  expect(read('?q=样例&sort=__proto__')).toEqual({ typed: '样例', chosen: {} });
});
