import { expect, test } from '@playwright/test';
import { relatedStories, type Relatable } from '../../../../src/domain/browse/relation.ts';

const lone = (id: string, more: Partial<Relatable> = {}): Relatable => ({ id, industry: id, era: id, region: id, spirit: [], speeches: [], ...more });
const STORY = lone('zhangsan', { industry: 'jiaoyu', spirit: ['jianku-fendou'], speeches: ['wuyi'], era: '1950s' });
const related = (...others: Relatable[]) => relatedStories(STORY, [STORY, ...others], 3).map(({ story, reasons }) => [story.id, ...reasons.map(({ id, shared }) => `${id} ${shared}`)]);

test('a story stands beside another for what they share, the strongest reason first', () => {
  const other = lone('lisi', { era: '1950s', speeches: ['qita', 'wuyi'], spirit: ['aigang-jingye', 'jianku-fendou'], industry: 'jiaoyu' });
  expect(related(other)).toEqual([['lisi', 'industry jiaoyu', 'spirit jianku-fendou', 'speech wuyi', 'era 1950s']]);
});

test('the nearest come first, and no more than were asked for', () => {
  const era = lone('a', { era: '1950s' });
  const speech = lone('b', { speeches: ['wuyi'] });
  const spirit = lone('c', { spirit: ['jianku-fendou'] });
  const industry = lone('d', { industry: 'jiaoyu' });
  expect(related(era, speech, spirit, industry).map(([id]) => id)).toEqual(['d', 'c', 'b']);
});

test('a story that shares nothing is left out, and so is the story itself', () => {
  expect(related(lone('lisi'))).toEqual([]);
});
