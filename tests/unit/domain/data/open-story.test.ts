import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { openRows } from '../../../../src/domain/data/open-columns.ts';
import { openStory } from '../../../../src/domain/data/open-story.ts';
import { readVocabulary } from '../../../../src/loaders/read-vocabulary.ts';
import { openStorySchema } from '../../../../src/schema/open-story.ts';
import type { Story } from '../../../../src/schema/story.ts';
import { storySchema } from '../../../../src/schema/story.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const words = { ...readVocabulary(PROJECT_ROOT), spirits: [{ id: 'aigang-jingye', name: '爱岗敬业' }] };

const story: Story = storySchema.parse({
  kind: 'person',
  name: '张三样例',
  reading: ['zhāng', 'sān', 'yàng', 'lì'],
  gender: '男',
  birth: { date: '1931-02', sources: [1, 2], check: 'confirmed' },
  death: { date: '1990', sources: [1], check: 'single' },
  aliases: [{ name: '样例', sources: [2], check: 'single' }],
  occupation: '样例工',
  employer: ['样例工厂', '样例二厂'],
  industry: 'jixie-zhizao',
  region: 'jilin',
  era: '1960s',
  honours: [
    { id: 'quanguo-laodong-mofan', years: [1961], sources: [1, 2], check: 'confirmed' },
    { id: 'zuimei-fendouzhe', years: [2019], sources: [1], check: 'single' },
  ],
  events: [{ date: '1951', text: '进样例工厂', sources: [1], check: 'single' }],
  quotations: [{ text: '样例的话', sources: [1, 2], check: 'confirmed' }],
  spirit: [{ id: 'aigang-jingye', deed: '做样例', sources: [1] }],
  line: '样例第一人',
  summary: '样'.repeat(90),
  sources: [
    { title: '样例第一篇', publisher: '样例报', url: 'https://example.org/1', linkable: true },
    { title: '样例第二篇', publisher: '样例网', url: 'https://example.org/2' },
  ],
  status: 'published',
  published: '2026-11-21',
  updated: '2026-11-21',
  checked: '2026-11-21',
});

const open = openStory('zhang-san-yangli', story, words, 'https://example.org/stories/zhang-san-yangli/');

test('only what two sources agree on is given away, each fact with its sources', () => {
  expect(open.birth).toEqual({ date: '1931-02', sources: [1, 2] });
  expect(open.death).toBeUndefined();
  expect(open.aliases).toEqual([]);
  expect(open.events).toEqual([]);
  expect(open.honours.map(({ title, years, sources }) => ({ title, years, sources }))).toEqual([{ title: '全国劳动模范', years: [1961], sources: [1, 2] }]);
  expect(open.quotations).toEqual([{ text: '样例的话', speaker: '张三样例', sources: [1, 2] }]);
});

test('an address that the site does not link to is not given away', () => {
  expect(open.sources.map(({ url }) => url)).toEqual(['https://example.org/1', undefined]);
});

test('it keeps the schema, which is a JSON Schema that others can use', () => {
  expect(openStorySchema.parse(open)).toEqual(open);
  const ajv = addFormats.default(new Ajv2020({ strict: true }));
  const validate = ajv.compile(z.toJSONSchema(openStorySchema));
  expect(validate(open), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...open, secret: 1 })).toBe(false);
});

test('the table has a row for each story, with the numbers of the sources', () => {
  const [head, row] = openRows([open]);
  const cell = (name: string) => row![head!.indexOf(name)];
  expect(cell('birth')).toBe('1931-02');
  expect(cell('birthSources')).toBe('1,2');
  expect(cell('honours')).toBe('1961 全国劳动模范[1,2]');
  expect(cell('employer')).toBe('样例工厂；样例二厂');
  expect(cell('kind')).toBe('个人');
});
