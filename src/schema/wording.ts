import { z } from 'astro/zod';

/** A wrong or sensitive word with its right form, as the adopter's editors keep it. */
export const wordingSchema = z.strictObject({
  wrong: z.string().min(2).describe('不用的写法；中间写 … 的，可以隔开几个字'),
  right: z.string().min(1).describe('规范的写法'),
  why: z.string().min(1).describe('理由或依据'),
  except: z.array(z.string().min(2)).default([]).describe('含有这几个字、但写得对的词语'),
});

export type Wording = z.infer<typeof wordingSchema>;
