import { expect, test } from '@playwright/test';
import { facetPairPath, facetPairs, LEAST_IN_PAIR, type Faceted } from '../../../../src/domain/browse/facet-pair.ts';
import { FACETS, type FacetId, type FieldValue } from '../../../../src/domain/field.ts';

type Ids = Partial<Record<FacetId, string[]>>;

function story(ids: Ids): Faceted {
  const values = FACETS.map((facet) => [facet, (ids[facet] ?? []).map((id): FieldValue => ({ id, text: id }))]);
  return { facets: Object.fromEntries(values) as Faceted['facets'] };
}

const times = (count: number, ids: Ids) => Array.from({ length: count }, () => story(ids));
const addresses = (stories: Faceted[]) => facetPairs(stories).map((pair) => [facetPairPath(pair), pair.stories.length]);

test('two values of two facets are a pair once three stories have both', () => {
  const ids = { industry: ['jiaoyu'], era: ['2010s'] };
  expect(addresses(times(LEAST_IN_PAIR - 1, ids))).toEqual([]);
  expect(addresses(times(LEAST_IN_PAIR, ids))).toEqual([['/browse/industry-jiaoyu/era-2010s/', LEAST_IN_PAIR]]);
});

test('a pair has one address, in the order of the registry, whatever the order in a record', () => {
  const names = FACETS.filter((facet) => facet === 'region' || facet === 'kind');
  expect(addresses(times(3, { region: ['beijing'], kind: ['person'] })).map(([path]) => path)).toEqual([
    `/browse/${names.map((facet) => `${facet}-${facet === 'kind' ? 'person' : 'beijing'}`).join('/')}/`,
  ]);
});

test('two values of one facet are no pair', () => {
  expect(addresses(times(3, { spirit: ['jianku-fendou', 'aigang-jingye'] }))).toEqual([]);
});

test('a story counts once, though it has an honour twice', () => {
  expect(addresses(times(3, { honour: ['quanguo-laodong-mofan', 'quanguo-laodong-mofan'], era: ['1950s'] }))).toEqual([
    ['/browse/honour-quanguo-laodong-mofan/era-1950s/', 3],
  ]);
});

test('a value without a page makes no pair', () => {
  const nameless: Faceted = { facets: { ...story({ era: ['1950s'] }).facets, honour: [{ text: '样例' }] } };
  expect(addresses([nameless, nameless, nameless])).toEqual([]);
});

test('there are never more pairs than the vocabulary has', () => {
  const values = { kind: 2, honour: 39, industry: 17, era: 9, region: 34, spirit: 14 } satisfies Record<FacetId, number>;
  const pick = (facet: FacetId, turn: number) => `${facet}${turn % values[facet]}`;
  const many = Array.from({ length: 10_000 }, (_, turn) => story(Object.fromEntries(FACETS.map((facet) => [facet, [pick(facet, turn)]]))));
  const sizes = Object.values(values);
  const most = sizes.flatMap((one, at) => sizes.slice(at + 1).map((other) => one * other)).reduce((sum, product) => sum + product, 0);
  expect(facetPairs(many).length).toBeLessThanOrEqual(most);
});
