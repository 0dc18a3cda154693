import { expect, test } from '@playwright/test';
import { defaultId, defaultKind, defaultMinutes, defaultStage } from '../../../../../src/domain/lesson/draft/draft-defaults.ts';
import { sampleStory } from '../../../../support/draft-story.ts';

const story = sampleStory();
const spirit = { id: 'aigang-jingye', name: '爱岗敬业' };

test('the stage is that of the hardest text', () => {
  expect(defaultStage({ id: 'a', stories: [story, { ...story, level: '7-9' }] })).toBe('7-9');
});

test('the kind goes by stage and by what a class can try', () => {
  expect(defaultKind({ id: 'a', stories: [story] }, '5-6')).toBe('laodong');
  expect(defaultKind({ id: 'a', stories: [story] }, 'vocational')).toBe('laodong');
  expect(defaultKind({ id: 'a', stories: [story] }, 'senior')).toBe('sizheng');
  expect(defaultKind({ id: 'a', stories: [sampleStory({ record: { industry: 'kexue-jishu' } })] }, '5-6')).toBe('banhui');
  expect(defaultKind({ id: 'a', stories: [story], spirit }, '5-6')).toBe('banhui');
});

test('forty minutes up to year 6, then forty-five; an id tells what was chosen', () => {
  expect([defaultMinutes('1-2'), defaultMinutes('5-6'), defaultMinutes('7-9'), defaultMinutes('vocational')]).toEqual([40, 40, 45, 45]);
  expect(defaultId('zhangsan-yangli', 'laodong', '5-6')).toBe('zhangsan-yangli-laodong-5-6');
});
