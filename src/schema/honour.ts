import { z } from 'astro/zod';
import { evidenceFields } from './evidence.ts';
import { idSchema } from './id.ts';
import { fullDateSchema } from './partial-date.ts';

/** The day on which an honour was conferred; its own evidence, for often the year alone is well borne out. */
const conferredSchema = z.strictObject({ date: fullDateSchema.describe('授予的日子，如 2021-06-29，与 years 里的一年相合'), ...evidenceFields });

/** One honour as conferred. Its title stands in `content/vocabulary/honours.yaml`. */
export const honourSchema = z
  .strictObject({
    id: idSchema.describe('荣誉的 id，见 content/vocabulary/honours.yaml'),
    years: z.array(z.number().int()).default([]).describe('授予年份；没有查到就不写'),
    count: z.number().int().min(2).optional().describe('共获几次，事实表写明才写'),
    edition: z.string().optional().describe('届次或年度，如 第六届、2000年度'),
    conferred: conferredSchema.optional().describe('授予的日子，来源写明到日才写'),
    note: z.string().optional().describe('说明，如 追授'),
    by: z.string().optional().describe('授予单位，事实表写明才写'),
    titleConfirmed: z.boolean().optional().describe('荣誉两处互证、年份只有一处时写 true：称号可列，年份不列'),
    ...evidenceFields,
  })
  .refine(({ years, conferred }) => !conferred || years.includes(Number(conferred.date.slice(0, 4))), {
    path: ['conferred', 'date'],
    message: '授予的日子不在 years 所写的年份里',
  });

export type Honour = z.infer<typeof honourSchema>;
