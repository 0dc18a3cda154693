import { z } from 'astro/zod';
import { idSchema } from './id.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, '颜色写成 #1e474c');

export const industrySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(2).describe('行业名称'),
  material: z
    .strictObject({
      id: idSchema.describe('材料 id，用作样式名'),
      name: z.string().min(1).describe('材料名'),
      colour: colour.describe('材料色'),
      ink: z.enum(['light', 'dark']).describe('块上的字：light 石灰石字；dark 石墨字'),
    })
    .describe('一行业一材料一色'),
  plate: idSchema.describe('行业的木刻 id，见 plates.yaml'),
  line: z.string().describe('一句话，说这一行手里攥着的那根线'),
  introduction: z.string().describe('行业页的导语'),
});

export const plateSchema = z.strictObject({
  id: idSchema,
  file: z.string().regex(/^[a-z-]+\.svg$/).describe('src/assets/plates/ 中的文件名'),
  narrow: z.string().regex(/^[a-z-]+\.svg$/).optional().describe('手机上另用的竖幅'),
  thread: z.string().min(1).describe('画里的那根红线'),
  alt: z.string().min(6).describe('替代文字：谁在做什么，红线是什么'),
});

export const honourTermSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(2).describe('荣誉名称，照授予时的写法'),
  withEdition: z.string().includes('{edition}').optional().describe('写届次时的写法，如 {edition}全国道德模范'),
  level: z.enum(['国家', '省部', '市']).describe('级别'),
  introduction: z.string().optional().describe('荣誉页的导语'),
});

export const eraSchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('年代名称'),
  from: z.number().int().describe('第一年'),
  introduction: z.string().describe('年代页的导语'),
});

export const regionSchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('全称'),
  short: z.string().describe('简称'),
});

export type Industry = z.infer<typeof industrySchema>;
export type Plate = z.infer<typeof plateSchema>;
export type HonourTerm = z.infer<typeof honourTermSchema>;
export type Era = z.infer<typeof eraSchema>;
export type Region = z.infer<typeof regionSchema>;
