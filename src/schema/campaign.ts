import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { limitedText as text } from './limited-text.ts';
import { hasOneOrigin } from './origin.ts';
import { fullDateSchema, partialDateSchema } from './partial-date.ts';
import { mayNameSchema } from './story.ts';

/** The grounds on which a campaign stands, by the materials of the site. */
export const CAMPAIGN_TONES = ['limestone', 'graphite', 'oxide'] as const;

const origin = {
  story: idSchema.optional().describe('故事的 id'),
  speech: idSchema.optional().describe('讲话的 id，与 excerpt 一起写'),
  excerpt: idSchema.optional().describe('摘录在那篇讲话里的 id'),
};

/** A story or an excerpt in its place, with what the editor says of it. */
export const campaignItemSchema = z
  .strictObject({
    ...origin,
    line: text(60).describe('编者的话：为什么放在这里。一句话，最多 60 字，只写记录里有的'),
    date: partialDateSchema.optional().describe('哪一天或哪个月登出，如 2027-05；先后登出的专题才写'),
  })
  .refine(hasOneOrigin, '写 story，或一起写 speech 和 excerpt')
  .describe('一个故事，或一条摘录');

/** Words for banners and screens, word for word from where they were read. */
export const sloganSchema = z
  .strictObject({
    text: text(60).describe('标语，照录所写的出处，可以只取完整的分句'),
    ...origin,
    history: z.literal('three-spirits').optional().describe('取自规范表述那一页的原句或表述'),
  })
  .refine(hasOneOrigin, '写一个出处：story，或 history，或一起写 speech 和 excerpt')
  .describe('一条标语和它的出处');

/** A campaign: some of the stories and excerpts in an order of its own, between two dates. */
export const campaignSchema = z.strictObject({
  title: text(16).describe('专题名'),
  description: text(100).describe('一两句话，说这个专题是什么'),
  from: fullDateSchema.describe('开始的日期，如 2027-04-26'),
  until: fullDateSchema.describe('最后一天，如 2027-05-05'),
  hosts: z.array(text(40)).default([]).describe('主办单位；没有就空着，什么也不印'),
  tone: z.enum(CAMPAIGN_TONES).default('limestone').describe('底色：limestone 石灰石；graphite 石墨；oxide 氧化铁红'),
  items: z.array(campaignItemSchema).min(1, '至少一项').describe('故事和摘录，先后为序，每项有一句编者的话'),
  slogans: z.array(sloganSchema).default([]).describe('标语，每条写明出处'),
  mayName: z.array(mayNameSchema).default([]).describe('某人撤下后仍可出现的名称'),
  status: z.enum(['published', 'draft']).describe('published 发布；draft 草稿，不生成'),
});

export type CampaignTone = (typeof CAMPAIGN_TONES)[number];
export type CampaignItem = z.infer<typeof campaignItemSchema>;
export type Slogan = z.infer<typeof sloganSchema>;
/** One campaign, as written in the frontmatter of `content/campaigns/<id>.mdx`. */
export type Campaign = z.infer<typeof campaignSchema>;
