import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { mayNameSchema } from './story.ts';

/** A slip of the pen put right in an excerpt. Undoing every correction must give back the original. */
export const correctionSchema = z.strictObject({
  from: z.string().describe('原文'),
  to: z.string().describe('改作'),
  why: z.string().min(1).describe('为什么改'),
});

export const excerptSchema = z.strictObject({
  id: idSchema.describe('摘录的 id，在本篇中不重复，用作锚点'),
  text: z
    .string()
    .min(8)
    .refine((value) => [...value].length <= 200, '摘录最多 200 字')
    .describe('印出来的文字；略去的地方写 ……'),
  heading: z.string().optional().describe('所在小节的标题'),
  spirit: z.array(idSchema).default([]).describe('说到的精神词'),
  stories: z.array(idSchema).min(1, '每条摘录至少有一个故事').describe('用事迹印证它的故事'),
  corrections: z.array(correctionSchema).default([]).describe('改正的笔误'),
  namesChecked: z.array(idSchema).default([]).describe('摘录里提到的本库人物，已与事实表核对'),
});

/** One anonymised speech with the excerpts taken from it. */
export const speechSchema = z.strictObject({
  title: z.string().min(1).describe('篇名'),
  occasion: z.string().min(1).describe('场合'),
  year: z.number().int().optional().describe('年份，只在原文自己写明时写'),
  level: z.enum(['市', '区', '县']).describe('讲话人所在的层级'),
  file: z.string().min(1).describe('原文文件名'),
  part: z.number().int().positive().optional().describe('一个文件有几篇时，是第几篇'),
  excerpts: z.array(excerptSchema).min(1).describe('摘录，按原文先后'),
  mayName: z.array(mayNameSchema).default([]).describe('某人撤下后仍可出现的名称'),
});

export type Correction = z.infer<typeof correctionSchema>;
export type Excerpt = z.infer<typeof excerptSchema>;
export type Speech = z.infer<typeof speechSchema>;
