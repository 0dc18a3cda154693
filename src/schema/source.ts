import { z } from 'astro/zod';
import { partialDateSchema } from './partial-date.ts';

/** Where a statement was read. Its place in the story's list, counted from 1, is the number of its mark. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).describe('文章、图书或网页的题名，照录'),
    publisher: z.string().min(1).describe('发布单位、报刊或网站'),
    url: z.url({ protocol: /^https?$/, error: '网址以 http:// 或 https:// 开头' }).optional().describe('网址'),
    linkable: z.boolean().default(false).describe('可以外链时写 true；不写则只列题名，不作链接'),
    date: partialDateSchema.optional().describe('发布日期，知道才写'),
    accessed: partialDateSchema.optional().describe('查阅日期，知道才写'),
  })
  .refine((source) => !source.linkable || source.url !== undefined, {
    message: '写了 linkable: true，却没有 url',
    path: ['linkable'],
  });

export type Source = z.infer<typeof sourceSchema>;
