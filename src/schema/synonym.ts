import { z } from 'astro/zod';

/** Words that readers use for the same thing, as written in `content/vocabulary/synonyms.yaml`. */
export const synonymSchema = z.strictObject({
  words: z.array(z.string().min(2)).min(2, '至少写两个词').describe('意思完全相同的词，本站的写法写在最前'),
  offer: z.literal('large-type').optional().describe('检索这些词时，就地提供的功能：large-type 长辈版'),
});

export type Synonym = z.infer<typeof synonymSchema>;
