import { expect, test } from '@playwright/test';
import { groupByDecade } from '../../../../src/domain/scale/group-by-decade.ts';

const born = (from?: number) => ({ life: { collective: false, honours: [], ...(from !== undefined && { from }) } });

test('people are gathered by the decade of their birth, the unknown last', () => {
  const people = [born(), born(1899), born(1900), born(1909), born()];
  expect(groupByDecade(people).map(({ id, from, list }) => [id, from, list.length])).toEqual([
    ['1890s', 1890, 1],
    ['1900s', 1900, 2],
    ['unknown', undefined, 2],
  ]);
});

test('within a decade people keep their order', () => {
  const [first, second] = [born(1925), born(1923)];
  expect(groupByDecade([first, second])[0]!.list).toEqual([first, second]);
});
