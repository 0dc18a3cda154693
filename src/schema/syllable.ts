import { z } from 'astro/zod';

/** One syllable of pinyin with its tone mark; the neutral tone has none (GB/T 16159—2012, 6.5.1). */
export const syllableSchema = z
  .string()
  .regex(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+$/u, '一个字一个音节，小写，带声调');
