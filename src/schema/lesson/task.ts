import { z } from 'astro/zod';
import { limitedText } from '../limited-text.ts';
import { partialDateSchema } from '../partial-date.ts';
import { passageSchema } from './passage.ts';

const ask = limitedText(120).describe('要学生做什么，一两句话');
const lines = z.number().int().min(1).max(20).default(2).describe('留几行给学生写');
const title = limitedText(20).describe('任务的名称');
const passages = (least: number, most: number) => z.array(passageSchema).min(least, `至少 ${least} 处`).max(most, `最多 ${most} 处`);
const points = (most: number, length: number) => z.array(limitedText(length)).min(1, '至少一条').max(most, `最多 ${most} 条`);

/** A question that the text answers. */
export const questionSchema = z.strictObject({
  kind: z.literal('question').describe('读文回答'),
  ask,
  lines,
  answer: limitedText(160).describe('参考答案'),
  from: passages(1, 4).describe('从原文哪里读得出来'),
});

/** A question of opinion: it has no key, but what a good answer pays heed to. */
export const openSchema = z.strictObject({
  kind: z.literal('open').describe('说说想法，没有标准答案'),
  ask,
  lines,
  guide: limitedText(160).describe('给教师的话：好的回答顾到什么'),
});

/** Which source says so? The key is read from the marks of the story. */
export const evidenceSchema = z.strictObject({
  kind: z.literal('evidence').describe('找证据：这句话出自哪几个来源；答案由故事的来源标记得出'),
  ask,
  claims: passages(2, 4).describe('故事里有来源标记的话'),
});

/** Events to be put in the order of their dates. */
export const orderSchema = z.strictObject({
  kind: z.literal('order').describe('按先后排一排；照正确的先后写，印出来时会打乱'),
  ask,
  events: z
    .array(
      z.strictObject({
        date: partialDateSchema,
        text: limitedText(30).describe('发生了什么，不写日期'),
        from: passageSchema,
      }),
    )
    .min(3, '至少三件')
    .max(6, '最多六件')
    .describe('按先后写'),
});

/** Sentences of the text with gaps, each gap marked 【so】. */
export const clozeSchema = z.strictObject({
  kind: z.literal('cloze').describe('填空'),
  ask,
  sentences: passages(1, 6).describe('原文，要填的字放在【】里'),
});

/** What belongs together; the right column is printed in another order. */
export const matchSchema = z.strictObject({
  kind: z.literal('match').describe('连一连；左右照正确的写，印出来时右边会打乱'),
  ask,
  pairs: z
    .array(z.strictObject({ left: limitedText(14), right: limitedText(24), from: passageSchema }))
    .min(3, '至少三对')
    .max(6, '最多六对'),
});

/** Work of the hands. */
export const handsSchema = z.strictObject({
  kind: z.literal('hands').describe('动手做'),
  title,
  ask,
  materials: points(8, 30).describe('要什么材料和工具'),
  steps: points(8, 60).describe('怎样做，先后为序'),
  safety: points(4, 50).describe('安全和卫生'),
  record: points(6, 20).describe('做完记下什么，一项一格'),
});

/** An interview by the pupil as a reporter: 小记者. */
export const interviewSchema = z.strictObject({
  kind: z.literal('interview').describe('小记者采访单'),
  title,
  ask,
  before: points(6, 50).describe('采访以前'),
  questions: points(8, 50).describe('可以问的问题；末尾另留两个空行'),
  record: points(6, 20).describe('采访以后写下什么，一项一格'),
});

/** A trial of somebody's work: 职业体验员. */
export const trialSchema = z.strictObject({
  kind: z.literal('trial').describe('职业体验单'),
  title,
  ask,
  post: limitedText(30).describe('体验什么岗位，和谁一起'),
  safety: points(5, 50).describe('安全守则'),
  steps: points(8, 60).describe('做什么，先后为序'),
  record: points(6, 20).describe('记下什么，一项一格'),
});

/** A motion with two sides, for older pupils. */
export const debateSchema = z.strictObject({
  kind: z.literal('debate').describe('辩一辩'),
  title,
  ask: limitedText(160).describe('辩题和情境'),
  sides: z
    .array(
      z.strictObject({
        name: limitedText(30).describe('这一方的主张'),
        points: points(4, 80).describe('可以用的理由，给教师看'),
        from: passages(0, 3).default([]).describe('可以引用的原文'),
      }),
    )
    .length(2, '正反两方'),
  rules: points(5, 50).describe('怎样辩：时间、次序、规矩'),
  close: limitedText(160).describe('教师收束的话：不判输赢时说什么'),
});

/** An essay with its marking guide. */
export const essaySchema = z.strictObject({
  kind: z.literal('essay').describe('作文'),
  title,
  material: passages(1, 4).describe('作文材料，照录'),
  ask: limitedText(200).describe('题目要求'),
  requirements: points(6, 50).describe('写作要求'),
  points: z.number().int().min(10).max(100).describe('满分'),
  guide: z
    .array(
      z.strictObject({
        item: limitedText(14).describe('评分项'),
        points: z.number().int().min(1).describe('这一项的分'),
        text: limitedText(140).describe('各等怎样给分'),
      }),
    )
    .min(3, '至少三项')
    .max(6, '最多六项')
    .describe('评分参考；各项之和等于满分'),
  angles: points(5, 100).describe('可以怎样立意，给教师看'),
});

/** One task of the pupil's sheet. */
export const taskSchema = z.discriminatedUnion('kind', [
  questionSchema,
  openSchema,
  evidenceSchema,
  orderSchema,
  clozeSchema,
  matchSchema,
  handsSchema,
  interviewSchema,
  trialSchema,
  debateSchema,
  essaySchema,
]);

export type Task = z.infer<typeof taskSchema>;
export type TaskKind = Task['kind'];
export type TaskOf<K extends TaskKind> = Extract<Task, { kind: K }>;
