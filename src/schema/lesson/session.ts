import { z } from 'astro/zod';
import { idSchema } from '../id.ts';
import { limitedText } from '../limited-text.ts';
import { passageSchema } from './passage.ts';

/** One slide: few words, to be read from the back row. */
export const slideSchema = z.strictObject({
  title: limitedText(16).describe('标题'),
  figure: limitedText(12).optional().describe('一个大数字或词，如 5天零4小时'),
  lines: z.array(limitedText(28)).max(4, '最多四行').default([]).describe('正文，一行一条'),
  quote: passageSchema.optional().describe('照录的原文，最多 60 字为好'),
  plate: idSchema.optional().describe('木刻 id，见 content/vocabulary/plates.yaml'),
});

/** One step of a lesson. */
export const stepSchema = z.strictObject({
  title: limitedText(16).describe('环节名称，如 导入'),
  minutes: z.number().int().min(1).max(45).describe('几分钟'),
  say: z.array(limitedText(160)).min(1, '至少一段').max(5, '最多五段').describe('教师的话，照着说就行，一段一条'),
  pupils: limitedText(120).describe('学生做什么'),
  tip: limitedText(120).optional().describe('给教师的提示'),
  slides: z.array(slideSchema).min(1, '至少一张').max(3, '最多三张').describe('幻灯片'),
});

/** One sitting: a lesson has one, a 劳动周 one for each day. */
export const sessionSchema = z.strictObject({
  title: limitedText(16).optional().describe('这一天的主题；劳动周才写'),
  place: limitedText(30).optional().describe('在哪里；劳动周才写'),
  steps: z.array(stepSchema).min(3, '至少三步').max(8, '最多八步').describe('教学过程，各步分钟之和等于 minutes'),
});

export type Slide = z.infer<typeof slideSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Session = z.infer<typeof sessionSchema>;
