import { expect, test } from '@playwright/test';
import { partPlaceName } from '../../../../src/domain/browse/place-name.ts';

const REGIONS = [{ id: 'hunan', name: '湖南省' }, { id: 'beijing', name: '北京市' }];

test('a place is parted behind the full name of its region', () => {
  expect(partPlaceName('湖南省样例县', REGIONS)).toEqual({ region: REGIONS[0], rest: '样例县' });
});

test('a region alone leaves nothing within it', () => {
  expect(partPlaceName('北京市', REGIONS)).toEqual({ region: REGIONS[1], rest: '' });
});

test('a place without the full name of a region stays whole', () => {
  expect(partPlaceName('湖南样例县', REGIONS)).toEqual({ rest: '湖南样例县' });
});
