import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { WORD_PARTS, type WordPart } from '../../../../src/domain/lesson/lesson-file.ts';
import { withoutGaps } from '../../../../src/domain/lesson/cloze.ts';
import { wordFile } from '../../../../src/output/lesson/docx/word-file.ts';
import { WORD_DOCUMENTS } from '../../../../src/output/lesson/word-documents.ts';
import { taskSchema, type Task } from '../../../../src/schema/lesson/task.ts';
import { LESSON_TEXT } from '../../../../src/text/lesson.ts';
import { sampleLesson } from '../../../support/sample-lesson.ts';
import { readWordFile } from '../../../support/word-document.ts';

const ORIGIN = { author: '样例站', updated: '2026-01-02' };
const { lesson } = sampleLesson;
const tasks: Task[] = [...lesson.sheet.before, ...lesson.sheet.during, ...lesson.sheet.after];
const bytesOf = (part: WordPart, view = sampleLesson) => wordFile(WORD_DOCUMENTS[part](view), ORIGIN);
const readPart = async (part: WordPart, view = sampleLesson) => readWordFile(await bytesOf(part, view));
const headings = (paragraphs: { style: string | undefined; text: string }[]) => paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);

/** What a pupil must not read on the sheet: as it stands in the record, nothing that the text or the question says too. */
function keysOf(task: Task): string[] {
  switch (task.kind) {
    case 'question':
      return [task.answer];
    case 'open':
      return [task.guide];
    case 'evidence':
      return ['样例文章甲', '样例文章乙'];
    case 'order':
      return [`1. 1950年1月2日，${task.events[0]!.text}`];
    case 'match':
      return task.pairs.map(({ left, right }) => `${left}——${right}`);
    case 'debate':
      return [...task.sides.flatMap(({ points }) => points), task.close];
    case 'essay':
      return [...task.guide.map(({ text }) => text), ...task.angles];
    default:
      return [];
  }
}

test('the sample lesson has a task of every kind', () => {
  const kinds = taskSchema.options.map(({ shape }) => shape.kind.value);
  expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test('the sheet asks every question and answers none', async () => {
  const { text } = await readPart('sheet');
  for (const task of tasks) {
    expect.soft(text, task.kind).toContain(task.ask);
    for (const key of keysOf(task)) expect.soft(text, task.kind).not.toContain(key);
  }
  for (const { ask, reason } of lesson.quiz) {
    expect.soft(text).toContain(`${ask}（\u3000）`);
    expect.soft(text).not.toContain(reason);
  }
});

test('the key answers every question, with the words it is read from and their sources', async () => {
  const { text } = await readPart('answers');
  for (const task of tasks) for (const key of [task.ask, ...keysOf(task)]) expect.soft(text, task.kind).toContain(key);
  for (const { ask, answer, reason } of lesson.quiz) {
    expect.soft(text).toContain(`${ask}（${answer}）`);
    expect.soft(text).toContain(reason);
  }
  expect(text).toContain(`原文：“${lesson.quiz[0]!.from[0]!.text}”（张三样例，来源1、2）`);
  expect(text.split(LESSON_TEXT.answers.none).length - 1).toBe(tasks.filter(({ kind }) => ['hands', 'interview', 'trial'].includes(kind)).length);
});

test('gaps are empty on the sheet and filled in the key', async () => {
  const sentences = tasks.flatMap((task) => (task.kind === 'cloze' ? task.sentences.map(({ text }) => withoutGaps(text)) : []));
  const itemsOf = async (part: WordPart) => (await readPart(part)).paragraphs.filter(({ style }) => style === 'LessonItem').map(({ text }) => text);
  const sheet = await itemsOf('sheet');
  expect(sheet.filter((item) => sentences.includes(item))).toEqual([]);
  expect(sheet.filter((item) => /\u00A0{12}/u.test(item)).length).toBe(sentences.length);
  expect(await itemsOf('answers')).toEqual(expect.arrayContaining(sentences));
});

test('tasks are numbered through, and what is long has a heading of its own', async () => {
  const { paragraphs } = await readPart('sheet');
  const numbered = paragraphs.filter(({ style }) => style === 'LessonTask' || style === 'Heading2').map(({ text }) => Number.parseInt(text, 10));
  expect(numbered).toEqual([...tasks.keys(), ...lesson.quiz.keys()].map((index) => index + 1));
  expect(headings(paragraphs)).toEqual([LESSON_TEXT.sheet.words, LESSON_TEXT.sheet.before, LESSON_TEXT.sheet.during, LESSON_TEXT.sheet.after, LESSON_TEXT.sheet.quiz, LESSON_TEXT.sheet.assessment]);
});

test('there are lines to write on, as many as the task asks for, kept with their question', async () => {
  const { paragraphs } = await readPart('sheet');
  const asked = paragraphs.findIndex(({ text }) => text.includes('你照着样子做过什么'));
  const lines = paragraphs.slice(asked + 1).findIndex(({ style }) => style !== 'LessonLine');
  expect(lines).toBe(2);
  expect(paragraphs.slice(asked, asked + 1 + lines).map(({ keepNext }) => keepNext)).toEqual([true, true, false]);
});

test('what is filled in stands in tables', async () => {
  const sheet = await readPart('sheet');
  expect(sheet.tables).toContainEqual([['折了几次', ''], ['哪一步最难', '']]);
  const plan = await readPart('plan');
  expect(plan.tables).toContainEqual([['看什么', ...LESSON_TEXT.plan.assessors], ...lesson.assessment.map((item) => [item, ...LESSON_TEXT.plan.assessors.map(() => '☆☆☆')])]);
});

test('the plan says all that the teacher says, step by step', async () => {
  const { paragraphs, text } = await readPart('plan');
  const steps = lesson.sessions.flatMap((session) => session.steps);
  expect(paragraphs.filter(({ style }) => style === 'Heading2').map((one) => one.text)).toEqual(steps.map(({ title, minutes }, index) => `${index + 1}. ${title}（${minutes}分钟）`));
  for (const { say, pupils } of steps) for (const words of [...say, pupils]) expect.soft(text).toContain(words);
  for (const words of [lesson.question, ...Object.values(lesson.aims), ...lesson.board, ...lesson.homework, sampleLesson.citationText]) expect.soft(text).toContain(words);
});

test('a week has its days above their steps', async () => {
  const [session] = lesson.sessions;
  const sessions = [1, 2].map((day) => ({ ...session!, title: `样例${day}`, place: '教室' }));
  const { paragraphs } = await readPart('plan', { ...sampleLesson, lesson: { ...lesson, sessions } });
  const outline = paragraphs.filter(({ style }) => style === 'Heading2' || style === 'Heading3').map(({ style, text }) => `${style} ${text}`);
  const steps = session!.steps.map(({ title, minutes }, index) => `Heading3 ${index + 1}. ${title}（${minutes}分钟）`);
  expect(outline).toEqual(['Heading2 第1天：样例1（教室）', ...steps, 'Heading2 第2天：样例2（教室）', ...steps]);
});

test('pupils who learn to read are told that this file has no pinyin, others are not', async () => {
  const young = { ...sampleLesson, read: () => [] };
  expect((await readPart('sheet', young)).text).toContain('没有注音');
  expect((await readPart('sheet')).text).not.toContain('没有注音');
});

for (const part of WORD_PARTS) {
  test(`the file of ${part} is Chinese, on A4, in faces that every office has`, async () => {
    const { parts, paragraphs } = await readPart(part);
    const styles = parts['word/styles.xml']!;
    const faces = [...styles.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, face]) => face!).filter((face) => face !== 'zh-CN');
    expect(new Set(faces)).toEqual(new Set(['宋体', '黑体', '楷体']));
    expect(styles.includes('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>')).toBe(true);
    expect(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(parts['word/document.xml']!)?.slice(1)).toEqual(['11906', '16838']);
    expect(paragraphs[0]!.style).toBe('Title');
    expect(paragraphs.filter(({ style }) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
  });

  test(`the same lesson gives the same bytes of ${part}, dated by its content`, async () => {
    const first = await bytesOf(part);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Buffer.from(await bytesOf(part)).equals(Buffer.from(first))).toBe(true);
    expect(readWordFile(first).parts['docProps/core.xml']).toContain('2026-01-02T00:00:00Z</dcterms:modified>');
  });

  test(`LibreOffice opens the file of ${part}`, async () => {
    test.skip(spawnSync('soffice', ['--version']).status !== 0, 'LibreOffice is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    try {
      writeFileSync(join(folder, `${part}.docx`), await bytesOf(part));
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, join(folder, `${part}.docx`)]);
      expect(readFileSync(join(folder, `${part}.pdf`)).subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
