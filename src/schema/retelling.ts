import { z } from 'astro/zod';
import { limitedText as text } from './limited-text.ts';
import { partialDateSchema } from './partial-date.ts';
import { mayNameSchema } from './story.ts';

/** A word that a child may not know, told in plain words. It explains the trade and states no fact of the person. */
export const glossSchema = z.strictObject({
  word: text(8).describe('正文里的一个词'),
  meaning: text(30).describe('用平常话解释，不写人物事迹'),
});

/** A story told again in a few short sentences for years 1 and 2; its file bears the id of the story. */
export const retellingSchema = z.strictObject({
  title: text(16).describe('题目，各篇不同'),
  words: z.array(glossSchema).max(4, '最多四个').default([]).describe('词语解释，最多四个'),
  checked: partialDateSchema.describe('最近一次与事实表核对的日期'),
  mayName: z.array(mayNameSchema).default([]).describe('某人撤下后仍可出现的名称'),
});

/** One retelling, as written in the frontmatter of `content/retellings/<story id>.md`. */
export type Retelling = z.infer<typeof retellingSchema>;
