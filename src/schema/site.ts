import { z } from 'astro/zod';
import { idSchema } from './id.ts';

const words = z.string().default('');

/** The adopter of the kit: who runs this site. An empty field prints nothing. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).default('劳模故事').describe('站名'),
  slogan: words.describe('站名下的一句话'),
  description: z.string().min(1).describe('网站简介，用于检索与分享'),
  url: z.url({ protocol: /^https?$/ }).or(z.literal('')).default('').describe('对外网址；环境变量 SITE_URL 优先'),
  unit: words.describe('主办单位'),
  organiser: words.describe('承办单位'),
  siteIdCode: words.describe('网站标识码'),
  icp: words.describe('ICP 备案号'),
  police: words.describe('公安备案号'),
  contact: z
    .strictObject({ phone: words, email: words, address: words })
    .prefault({})
    .describe('联系方式，也用于更正与撤下'),
  columns: z
    .strictObject({ type: words.describe('栏目类别，取网站群规定的值') })
    .prefault({})
    .describe('栏目标签'),
  listLength: z.int().min(5).default(200).describe('名单一页最多列多少个故事，多了分页'),
  reviews: z.int().min(0).max(3).default(0).describe('发布前要审几次：0 到 3'),
  featured: idSchema.describe('首页本期人物的故事 id'),
  pairing: z
    .strictObject({ speech: idSchema, excerpt: idSchema, story: idSchema })
    .describe('首页“言与行”：哪篇讲话的哪条摘录，配哪个故事'),
});

export type Site = z.infer<typeof siteSchema>;
