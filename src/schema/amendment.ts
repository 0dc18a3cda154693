import { z } from 'astro/zod';
import { fullDateSchema } from './partial-date.ts';

/** An error put right after publication, as readers are told of it. */
export const amendmentSchema = z
  .strictObject({
    date: fullDateSchema.describe('更正的日期，如 2026-11-21'),
    was: z.string().min(1).describe('原来写的，照录'),
    now: z.string().min(1).describe('现在写的'),
    why: z.string().min(1).describe('为什么改，根据什么'),
  })
  .refine(({ was, now }) => was !== now, { message: '更正前后一样', path: ['now'] });

export type Amendment = z.infer<typeof amendmentSchema>;
