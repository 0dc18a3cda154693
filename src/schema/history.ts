import { z } from 'astro/zod';
import { evidenceFields } from './evidence.ts';
import { idSchema } from './id.ts';
import { limitedText as text } from './limited-text.ts';
import { partialDateSchema } from './partial-date.ts';
import { sourceSchema } from './source.ts';
import { SPIRIT_GROUPS } from './spirit.ts';
import { figureSchema, quotationSchema } from './story.ts';

const HAN = /\p{Script=Han}/gu;

/** A number of one event. With `amount` it is drawn on the ruler of its chronicle. */
export const eventFigureSchema = z
  .strictObject({
    value: text(14).describe('数字连同单位，如 464人'),
    meaning: text(40).describe('这个数字说的是什么'),
    amount: z.number().int().positive().optional().describe('画在尺上的数，与 value 里的数相同；不是一次的数不画'),
    ...evidenceFields,
  })
  .refine(({ value, amount }) => amount === undefined || Number.parseInt(value, 10) === amount, {
    message: 'amount 与 value 里的数不同',
    path: ['amount'],
  });

/** Something that happened, told in a sentence or two with marks of their sources. */
export const chronicleEventSchema = z
  .strictObject({
    date: partialDateSchema,
    until: partialDateSchema.optional().describe('不止一天或一年的，写上最后一天或最后一年'),
    title: text(50).describe('会议、决定或事情的名称，照原名'),
    label: text(22).describe('画在尺上的几个字'),
    text: z
      .string()
      .min(1)
      .regex(/\[\^\d/, '写上来源标记，如 [^5,6]')
      .describe('一两句话，每句之后写来源标记，如 [^5,6]'),
    honour: z.boolean().default(false).describe('表彰之年写 true，画成红刻度'),
    conferred: z.array(idSchema).default([]).describe('授予个人的称号，荣誉的 id；没有查到就不写'),
    figures: z.array(eventFigureSchema).max(4).default([]).describe('数字'),
  })
  .refine(({ date, until = date }) => date <= until, { message: 'until 早于 date', path: ['until'] });

/** How the numbers of a chronicle are drawn: one ruler for all of them, so that their lengths compare. */
export const measureSchema = z.strictObject({
  step: z.number().int().positive().describe('一格是多少'),
  most: z.number().int().positive().describe('尺的全长是多少'),
  name: text(12).describe('一格是多少，如 一格一百人'),
});

const page = {
  title: text(12).describe('页名'),
  description: text(120).describe('一两句话，说这一页写什么'),
  sources: z.array(sourceSchema).min(1, '至少一个来源').describe('来源，第一条编号为 1'),
  note: text(120).optional().describe('存疑说明：没有写什么，为什么不写'),
};

/** A history told by years: 表彰沿革 and 五一. */
export const chronicleSchema = z.strictObject({
  kind: z.literal('chronicle').describe('沿革'),
  ...page,
  measure: measureSchema.describe('数字怎样画成尺'),
  figures: z.array(figureSchema).max(4).default([]).describe('总数'),
  events: z.array(chronicleEventSchema).min(1).describe('先后为序'),
});

/** One of the three spirits, word for word. */
export const wordingItemSchema = z
  .strictObject({
    group: z.enum(SPIRIT_GROUPS).describe('laomo 劳模精神；laodong 劳动精神；gongjiang 工匠精神'),
    text: text(40).describe('规范表述，照录，不加句号'),
    characters: z.number().int().describe('字数，标点不计'),
    sources: evidenceFields.sources,
  })
  .refine(({ text: words, characters }) => (words.match(HAN) ?? []).length === characters, {
    message: '字数与原文不合',
    path: ['characters'],
  });

/** The official wording of the three spirits, with its day and occasion. */
export const wordingSchema = z.strictObject({
  kind: z.literal('wording').describe('规范表述'),
  ...page,
  date: partialDateSchema,
  occasion: text(40).describe('场合'),
  wordings: z.array(wordingItemSchema).length(SPIRIT_GROUPS.length).describe('三种精神的规范表述'),
  quotations: z.array(quotationSchema).min(1).describe('会议原句，第一句印成通栏'),
});

/** The files of `content/history/`; each has its page. */
export const HISTORY_IDS = ['commendations', 'may-day', 'three-spirits'] as const;

export const historySchema = z.discriminatedUnion('kind', [chronicleSchema, wordingSchema]);

export type ChronicleEvent = z.infer<typeof chronicleEventSchema>;
export type EventFigure = z.infer<typeof eventFigureSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Chronicle = z.infer<typeof chronicleSchema>;
export type Wording = z.infer<typeof wordingSchema>;
/** A file of `content/history/`. */
export type History = z.infer<typeof historySchema>;
