import { z } from 'astro/zod';
import { partialDateSchema } from './partial-date.ts';

const support = {
  sources: z.array(z.number().int().positive()).describe('来源编号，即本条 sources 中的 idx'),
  check: z.enum(['confirmed', 'single', 'conflict']).describe('confirmed 两处互证；single 只有一处；conflict 说法不一'),
};

const text = z.string().nullish();

/** What the fact sheet says of one honouree. Fields that no story is compared with are left out. */
export const factEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  birth: partialDateSchema.nullish().describe('出生日期；集体为命名日期'),
  death: partialDateSchema.nullish(),
  native_place: text,
  occupation: text,
  employer: text,
  honours: z
    .array(
      z.object({
        title: z.string(),
        year: z.number().int().nullish(),
        by: text,
        title_confirmed: z.boolean().default(false),
        ...support,
      }),
    )
    .default([]),
  facts: z.array(z.object({ text: z.string(), date: partialDateSchema.nullish(), ...support })).default([]),
  numbers: z.array(z.object({ value: z.string(), meaning: z.string(), ...support })).default([]),
  quotes: z.array(z.object({ text: z.string(), sources: support.sources })).default([]),
  places: z.array(z.string()).default([]),
  sources: z
    .array(
      z.object({
        idx: z.number().int().positive(),
        title: z.string(),
        publisher: z.string(),
        url: text,
        linkable: z.boolean().default(false),
      }),
    )
    .default([]),
  avoid: z.array(z.string()).default([]).describe('不写什么；引号里的话不许出现'),
  publish: z.enum(['yes', 'hold']).describe('hold 暂不设页'),
});

/** The table of verified facts that stories are compared with. */
export const factSheetSchema = z.object({ honourees: z.array(factEntrySchema) });

export type FactEntry = z.infer<typeof factEntrySchema>;
export type FactSource = FactEntry['sources'][number];
export type FactHonour = FactEntry['honours'][number];
export type FactCheck = FactHonour['check'];
