import { z } from 'astro/zod';
import { fullDateSchema } from './partial-date.ts';

/** The three reviews before publication (三审), in their order. */
export const REVIEW_ROLES = ['初审', '复审', '终审'] as const;

/** One review that has taken place. */
export const reviewSchema = z.strictObject({
  role: z.enum(REVIEW_ROLES).describe('初审、复审或终审'),
  date: fullDateSchema.describe('审定的日期，如 2026-11-21'),
  initials: z.string().min(1).optional().describe('审稿人的签名或代号，可以不写'),
});

export type Review = z.infer<typeof reviewSchema>;
