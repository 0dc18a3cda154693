import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { draftFile } from '../../../../../src/domain/lesson/draft/draft-file.ts';
import { draftLesson } from '../../../../../src/domain/lesson/draft/draft-lesson.ts';
import { readContentFile } from '../../../../../src/loaders/read-file.ts';
import { lessonSchema } from '../../../../../src/schema/lesson/lesson.ts';
import { sampleContext } from '../../../../support/draft-context.ts';
import { sampleEvent, told } from '../../../../support/draft-story.ts';

const EVENTS = [sampleEvent('1952', '进样例厂'), sampleEvent('1956-04', '做成样例'), sampleEvent('1964', '教会别人')];
const { subject, choices, material } = sampleContext([{ record: { events: EVENTS }, told: [told('1952年，他进了样例厂。')] }]);
const draft = draftLesson(subject, choices, material);
const text = draftFile(draft);

test('what is written is read back as it was drafted', () => {
  const { yaml, body } = readContentFile('content/lessons/yangli.mdx', text);
  expect(lessonSchema.parse(yaml.toJS())).toEqual(draft.lesson);
  expect(body.trim()).toBe(draft.note.trim());
});

test('a draft says that it is one, and is dated', () => {
  expect(draft.lesson).toMatchObject({ status: 'draft', published: '2026-11-21', updated: '2026-11-21', checked: '2026-11-21' });
});

test('no line is folded, no character escaped; passages stand on one line, bare years as numbers', () => {
  expect(text).toContain('- { story: zhangsan-yangli, text: 1952年，他进了样例厂。 }');
  expect(text).toContain('- date: 1952\n');
  expect(text).not.toMatch(/\\u|>-|\|-/u);
  expect(text).not.toMatch(/: \[ *\]$/mu);
});

test('the record is YAML of its own', () => {
  expect(() => parse(text.split('---\n')[1]!)).not.toThrow();
});
