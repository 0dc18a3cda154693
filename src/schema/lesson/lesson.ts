import { z } from 'astro/zod';
import { idSchema } from '../id.ts';
import { limitedText } from '../limited-text.ts';
import { fullDateSchema } from '../partial-date.ts';
import { sourceSchema } from '../source.ts';
import { mayNameSchema } from '../story.ts';
import { COMPETENCIES, LESSON_KINDS, LESSON_MINUTES, LESSON_STAGES, TASK_GROUPS, type Competency } from './classroom.ts';
import { quizQuestionSchema } from './quiz.ts';
import { sessionSchema } from './session.ts';
import { taskSchema } from './task.ts';

const LONGEST_WORD = 8;

const list = (most: number, length: number) => z.array(limitedText(length)).min(1, '至少一条').max(most, `最多 ${most} 条`);

const aims = Object.fromEntries(COMPETENCIES.map((id) => [id, limitedText(80)])) as Record<Competency, ReturnType<typeof limitedText>>;

const wordSchema = z.strictObject({
  word: limitedText(LONGEST_WORD).describe('课文里的一个词'),
  meaning: limitedText(40).describe('用这个学段听得懂的话解释，不写人物事迹'),
});

const tasks = z.array(taskSchema).min(1, '至少一个任务').max(6, '最多六个任务');

/** A unit of a textbook that the pack goes with; never without where that was read. */
const textbookSchema = z.strictObject({
  unit: limitedText(60).describe('教材、册次、单元和课文'),
  sources: z.array(sourceSchema).min(1, '至少一个来源').describe('从哪里查到的'),
});

/** A lesson pack: all that a teacher needs for one class, or for the five days of a 劳动周. */
export const lessonSchema = z.strictObject({
  title: limitedText(20).describe('课名'),
  question: limitedText(40).describe('核心问题：上完课学生答得上来的一个问题'),
  summary: z
    .string()
    .refine((value) => [...value].length >= 60 && [...value].length <= 160, '60 到 160 字')
    .describe('这一课做什么，60 到 160 字'),
  stage: z.enum(LESSON_STAGES).describe('学段'),
  kind: z.enum(LESSON_KINDS).describe('课型：laodong 劳动课；yuwen 语文；daofa 道德与法治；banhui 主题班会；laodongzhou 劳动周；sizheng 思政课'),
  minutes: z.literal(LESSON_MINUTES).describe('一节课 40 或 45 分钟'),
  stories: z.array(idSchema).min(1, '至少一个故事').describe('用到的故事'),
  excerpts: z.array(z.strictObject({ speech: idSchema, excerpt: idSchema })).default([]).describe('用到的摘录'),
  taskGroups: z.array(z.enum(TASK_GROUPS)).max(3, '最多三个').default([]).describe('劳动课程的任务群，最多三个'),
  textbook: textbookSchema.optional().describe('配合的教材单元，有来源才写'),
  aims: z.strictObject(aims).describe('教学目标，四项素养各一句'),
  keyPoint: limitedText(80).describe('教学重点'),
  difficultPoint: limitedText(80).describe('教学难点'),
  preparation: z.strictObject({ teacher: list(6, 60), pupils: list(4, 60) }).describe('教学准备'),
  sessions: z.array(sessionSchema).min(1, '至少一节').max(5, '最多五天').describe('教学过程：一节课；劳动周五天'),
  board: list(6, 18).describe('板书，一条一行；可以印成板贴'),
  homework: list(3, 100).describe('作业和延伸'),
  assessment: list(5, 40).describe('评价什么，一项一行；自评、互评、师评、家长各一栏'),
  words: z.array(wordSchema).min(2, '至少两个').max(10, '最多十个').describe('词语解释'),
  sheet: z.strictObject({ before: tasks, during: tasks, after: tasks }).describe('学习任务单：课前、课中、课后'),
  quiz: z.array(quizQuestionSchema).min(4, '至少四题').max(8, '最多八题').describe('小测验'),
  mayName: z.array(mayNameSchema).default([]).describe('某人撤下后仍可出现的名称'),
  status: z.enum(['published', 'draft']).describe('published 发布；draft 草稿，不生成'),
  published: fullDateSchema.describe('首次发布日期'),
  updated: fullDateSchema.describe('最近修改日期'),
  checked: fullDateSchema.describe('最近一次与故事核对的日期'),
});

/** One lesson pack, as written in the frontmatter of `content/lessons/<id>.mdx`; the body tells the teacher why it is made so. */
export type Lesson = z.infer<typeof lessonSchema>;
