import { z } from 'astro/zod';
import { idSchema } from '../id.ts';
import { limitedText } from '../limited-text.ts';
import { hasOneOrigin } from '../origin.ts';

/** Words of a story, a retelling or an excerpt, word for word, from which an answer can be read. */
export const passageSchema = z
  .strictObject({
    story: idSchema.optional().describe('故事的 id'),
    retelling: idSchema.optional().describe('读本的 id，即那篇故事的 id'),
    speech: idSchema.optional().describe('讲话的 id，与 excerpt 一起写'),
    excerpt: idSchema.optional().describe('摘录在那篇讲话里的 id'),
    text: limitedText(160).describe('原文，一字不改，不写来源标记'),
  })
  .refine(hasOneOrigin, '写一个出处：story，或 retelling，或一起写 speech 和 excerpt')
  .describe('原文和它的出处');

export type Passage = z.infer<typeof passageSchema>;
