import { z } from 'astro/zod';

/** A page of the site's own, such as 关于本站: Astro's MDX, for it sets live numbers and contacts between its words. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('页名'),
  description: z.string().min(1).describe('一句话简介'),
});

export type Page = z.infer<typeof pageSchema>;
