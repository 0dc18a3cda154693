import { z } from 'astro/zod';
import { syllableSchema } from './syllable.ts';

const HAN = /\p{Script=Han}/gu;

/** A word with its readings, as written in `content/vocabulary/readings.yaml`. */
export const readingPhraseSchema = z
  .strictObject({
    phrase: z.string().min(1).describe('一个词，照正文里的写法'),
    readings: z.array(syllableSchema).min(1).describe('读音，一个汉字一个音节，如 [shuài, duì]'),
    default: z.literal(true).optional().describe('单字通篇看过、只有这一个读音时写 true'),
  })
  .refine(({ phrase, readings }) => phrase.match(HAN)?.length === readings.length, {
    message: '有几个汉字就写几个音节',
    path: ['readings'],
  })
  .refine(({ phrase, default: isDefault = false }) => isDefault === ([...phrase].length === 1), {
    message: '单字要写 default: true，词不写',
    path: ['phrase'],
  });

export type ReadingPhrase = z.infer<typeof readingPhraseSchema>;
