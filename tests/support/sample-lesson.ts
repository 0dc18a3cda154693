import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonView } from '../../src/data/lesson/lesson.ts';
import { withoutGaps } from '../../src/domain/lesson/cloze.ts';
import { readContentFile } from '../../src/loaders/read-file.ts';
import { readDocument } from '../../src/markdown/document.ts';
import type { Passage } from '../../src/schema/lesson/passage.ts';
import { lessonSchema } from '../../src/schema/lesson/lesson.ts';

/** The lesson of the valid content, which has a task of every kind. */
export const SAMPLE_LESSON = 'yangli-ke';

const FILE = join(import.meta.dirname, '../fixtures/content/valid/lessons', `${SAMPLE_LESSON}.mdx`);
const { yaml, body } = readContentFile(`lessons/${SAMPLE_LESSON}.mdx`, readFileSync(FILE, 'utf8'));
const SOURCES = [
  { number: 1, title: '样例文章甲', publisher: '样例日报' },
  { number: 2, title: '样例文章乙', publisher: '样例晚报' },
];

/** The sample lesson as its files need it; every passage has the same two sources. */
export const sampleLesson = {
  id: SAMPLE_LESSON,
  href: `/lessons/${SAMPLE_LESSON}/`,
  lesson: lessonSchema.parse(yaml.toJS()),
  document: readDocument(body, 'mdx'),
  stage: '3–4年级',
  kind: '劳动课',
  length: '40分钟',
  cards: [{ fullName: '张三样例', line: '三十六年，一个样例岗位' }],
  excerpts: [],
  texts: [],
  passage: ({ text }: Passage) => ({ text: withoutGaps(text), name: '张三样例', href: '/stories/zhangsan-yangli/', sources: SOURCES }),
  citationText: '样例站. 一个样例岗位[EB/OL]. (2026-01-02).',
} as unknown as LessonView;
