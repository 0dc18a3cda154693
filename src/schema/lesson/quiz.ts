import { z } from 'astro/zod';
import { limitedText } from '../limited-text.ts';
import { passageSchema } from './passage.ts';

export const CHOICES = ['A', 'B', 'C', 'D'] as const;

/** A question of three or four choices, one of which the text bears out. */
export const quizQuestionSchema = z
  .strictObject({
    ask: limitedText(80).describe('问题'),
    choices: z.array(limitedText(40)).min(3, '至少三个选项').max(4, '最多四个选项').describe('选项，先后即 A、B、C、D'),
    answer: z.enum(CHOICES).describe('正确的选项'),
    reason: limitedText(120).describe('为什么：从原文读出来的理由'),
    from: z.array(passageSchema).min(1, '至少 1 处').max(3, '最多 3 处').describe('从原文哪里读得出来'),
  })
  .refine(({ choices, answer }) => CHOICES.indexOf(answer) < choices.length, { path: ['answer'], message: '没有这个选项' });

export type QuizQuestion = z.infer<typeof quizQuestionSchema>;
export type Choice = (typeof CHOICES)[number];
