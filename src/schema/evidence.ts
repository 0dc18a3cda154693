import { z } from 'astro/zod';

/**
 * How well a statement is borne out: by two independent sources or more, or by one alone.
 * Only what is confirmed may stand in the record, on a scale, in filters, figures or JSON-LD.
 */
export const checkSchema = z.enum(['confirmed', 'single']).describe('confirmed 两处以上来源互证；single 只有一处');

export const evidenceFields = {
  sources: z
    .array(z.number().int().positive())
    .min(1, '至少写一个来源编号')
    .describe('来源编号，即本文 sources 中的第几条，从 1 数起'),
  check: checkSchema,
};

export interface Evidence {
  sources: number[];
  check: z.infer<typeof checkSchema>;
}

/** True for what two sources agree on. */
export function isConfirmed(evidence: Evidence): boolean {
  return evidence.check === 'confirmed';
}
