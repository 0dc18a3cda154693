import { expect, test } from '@playwright/test';
import type { Faceted } from '../../../../src/domain/browse/facet-pair.ts';
import { conferredYears, spreadOf } from '../../../../src/domain/browse/spread.ts';

const NONE: Faceted['facets'] = { kind: [], honour: [], industry: [], era: [], region: [], spirit: [] };
const inIndustry = (id: string): Faceted => ({ facets: { ...NONE, industry: [{ id, text: `${id}样例` }] } });
const honoured = (id: string, year?: string): Faceted => ({ facets: { ...NONE, honour: [{ id, text: id, ...(year && { year }) }] } });

test('the most frequent value comes first', () => {
  expect(spreadOf([inIndustry('a'), inIndustry('b'), inIndustry('b')], 'industry')).toEqual([
    { id: 'b', text: 'b样例', count: 2 },
    { id: 'a', text: 'a样例', count: 1 },
  ]);
});

test('years of an honour are those of this honour, each once, in order; an unknown year is passed over', () => {
  expect(conferredYears([honoured('x', '1959、1956'), honoured('x', '1959'), honoured('x'), honoured('y', '1989')], 'x')).toEqual(['1956', '1959']);
});
