import { z } from 'astro/zod';

/** The three spirits, in the order and wording of 2020-11-24. */
export const SPIRIT_GROUPS = ['laomo', 'laodong', 'gongjiang'] as const;

export const spiritSchema = z.strictObject({
  name: z.string().length(4).describe('四字词'),
  group: z.enum(SPIRIT_GROUPS).describe('laomo 劳模精神；laodong 劳动精神；gongjiang 工匠精神'),
  order: z.number().int().min(1).max(6).describe('在本精神中的次序'),
  line: z.string().refine((value) => [...value].length <= 40, '最多 40 字').describe('一句白话'),
});

export type Spirit = z.infer<typeof spiritSchema>;
export type SpiritGroup = (typeof SPIRIT_GROUPS)[number];
