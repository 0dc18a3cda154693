import { expect, test } from '@playwright/test';
import { lessonSchema } from '../../../src/schema/lesson/lesson.ts';
import { passageSchema } from '../../../src/schema/lesson/passage.ts';
import { quizQuestionSchema } from '../../../src/schema/lesson/quiz.ts';
import { taskSchema } from '../../../src/schema/lesson/task.ts';
import { readContentFile } from '../../../src/loaders/read-file.ts';
import { LESSON, readValid } from '../../support/content-fixture.ts';

const record = async () => readContentFile(LESSON, await readValid(LESSON)).yaml.toJS() as Record<string, unknown>;
const passage = { story: 'zhangsan-yangli', text: '样例' };
const isPassage = (origin: object) => passageSchema.safeParse({ ...origin, text: '样例' }).success;

test('a passage names one origin, and an excerpt together with its speech', () => {
  expect([{ story: 'a' }, { retelling: 'a' }, { speech: 'a', excerpt: 'b' }].map(isPassage)).toEqual([true, true, true]);
  expect([{}, { story: 'a', retelling: 'a' }, { speech: 'a' }, { excerpt: 'b' }, { story: 'a', excerpt: 'b' }].map(isPassage)).toEqual([false, false, false, false, false]);
});

test('the answer of a question is one of its choices', () => {
  const question = { ask: '样例？', choices: ['甲', '乙', '丙'], reason: '样例。', from: [passage] };
  expect(['A', 'C', 'D'].map((answer) => quizQuestionSchema.safeParse({ ...question, answer }).success)).toEqual([true, true, false]);
});

test('the sheet of the sample has every kind of task', async () => {
  const { sheet } = lessonSchema.parse(await record());
  const kinds = new Set(Object.values(sheet).flat().map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(taskSchema.options.map(({ shape }) => shape.kind.value).sort());
});

test('a summary is told in 60 to 160 characters', async () => {
  const lesson = await record();
  const isSummary = (length: number) => lessonSchema.safeParse({ ...lesson, summary: '样'.repeat(length) }).success;
  expect([59, 60, 160, 161].map(isSummary)).toEqual([false, true, true, false]);
});
