import { z } from 'astro/zod';

const text = z.string().min(1);
const numbers = z.array(z.number().int().positive()).min(1).describe('来源编号，对应本条 sources 中的 number');
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).describe('年、年-月或年-月-日；知道多少写多少');

const termSchema = z.strictObject({ id: text, name: text });
const dateSchema = z.strictObject({ date: day, sources: numbers });

/** One published story as it is given away: what two sources agree on, each fact with its sources. */
export const openStorySchema = z.strictObject({
  id: text.describe('故事的 id，也是网址的一部分'),
  url: z.url().optional().describe('故事的网址；本站没有填对外网址时没有'),
  kind: z.enum(['person', 'collective']).describe('person 个人；collective 集体'),
  name: text.describe('姓名或集体名称'),
  reading: text.describe('读音'),
  distinguish: text.optional().describe('重名时用来区别的单位'),
  aliases: z.array(z.strictObject({ name: text, sources: numbers })).describe('又名'),
  gender: text.optional().describe('性别'),
  ethnicity: text.optional().describe('民族'),
  birth: dateSchema.optional().describe('出生日期，两处以上来源互证才有'),
  death: dateSchema.optional().describe('逝世日期，两处以上来源互证才有'),
  named: dateSchema.optional().describe('集体的命名或成立日期'),
  nativePlace: text.optional().describe('籍贯；集体为所在地'),
  occupation: text.describe('职业'),
  employer: z.array(text).min(1).describe('工作单位，先后为序'),
  industry: termSchema.describe('行业'),
  region: termSchema.describe('地区'),
  era: termSchema.describe('主要事迹的年代'),
  honours: z
    .array(z.strictObject({ id: text, title: text, years: z.array(z.number().int()), note: text.optional(), sources: numbers }))
    .describe('荣誉；年份没有两处来源的，years 为空'),
  events: z.array(z.strictObject({ date: day, text, sources: numbers })).describe('有日期的生平'),
  figures: z.array(z.strictObject({ value: text, meaning: text, sources: numbers })).describe('数字'),
  quotations: z.array(z.strictObject({ text, speaker: text, sources: numbers })).describe('说过的话，归说话人所有'),
  spirit: z.array(z.strictObject({ id: text, name: text, deed: text, sources: numbers })).describe('体现的精神词和事迹'),
  line: text.describe('一句话'),
  summary: text.describe('摘要，80 到 150 字'),
  sources: z
    .array(z.strictObject({ number: z.number().int().positive(), title: text, publisher: text, url: z.url().optional(), date: day.optional() }))
    .min(1)
    .describe('来源；不宜外链的没有 url'),
  published: day.describe('首次发布'),
  updated: day.describe('最近修改'),
  checked: day.describe('最近一次与事实表核对'),
});

/** The file `stories.json`. */
export const openDataSchema = z.strictObject({
  title: text.describe('站名'),
  url: z.url().optional().describe('网站的网址'),
  licence: text.describe('文字的许可'),
  licenceUrl: z.url().describe('许可的全文'),
  rights: text.describe('哪些不在许可之内'),
  stories: z.array(openStorySchema).describe('全部已发布的故事，以出生先后为序'),
});

export type OpenStory = z.infer<typeof openStorySchema>;
export type OpenData = z.infer<typeof openDataSchema>;
