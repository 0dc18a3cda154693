import { z } from 'astro/zod';
import { amendmentSchema } from './amendment.ts';
import { evidenceFields } from './evidence.ts';
import { honourSchema } from './honour.ts';
import { idSchema } from './id.ts';
import { limitedText as text } from './limited-text.ts';
import { partialDateSchema } from './partial-date.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';
import { syllableSchema } from './syllable.ts';

const han = (value: string) => [...value].length;
export const datedFactSchema = z.strictObject({ date: partialDateSchema, ...evidenceFields });

export const eventSchema = z.strictObject({
  date: partialDateSchema,
  text: text(40).describe('这一年发生了什么，不重复日期'),
  ...evidenceFields,
});

/** A measured deed. A ruler is drawn under it when `ticks` is given. */
export const figureSchema = z.strictObject({
  value: text(14).describe('数字连同单位，如 5天零4小时'),
  meaning: text(40).describe('这个数字说的是什么'),
  ticks: z.number().int().min(2).max(400).optional().describe('画成尺时的格数'),
  tick: text(12).optional().describe('一格是多少，如 一格一小时'),
  ...evidenceFields,
});

export const quotationSchema = z.strictObject({
  text: text(120).describe('原话，照录，不加引号'),
  speaker: text(20).optional().describe('不是本人说的，写明是谁说的'),
  ...evidenceFields,
});

export const spiritDeedSchema = z.strictObject({
  id: idSchema.describe('精神词的 id，见 content/spirit/'),
  deed: text(60).describe('用哪件事做到的，一句话'),
  sources: evidenceFields.sources,
});

/** Another name under which people know the honouree, e.g. 铁人. */
export const aliasSchema = z.strictObject({
  name: text(12).describe('别人怎样称呼，照通行的写法，不加引号'),
  ...evidenceFields,
});

/** A name that may stand although its bearer's story is withdrawn, and why. */
export const mayNameSchema = z.strictObject({
  phrase: z.string().min(2).describe('允许出现的完整词语，如 赵梦桃小组'),
  reason: z.string().min(1).describe('为什么允许'),
});

const common = {
  name: z.string().min(2).describe('姓名或集体名称'),
  reading: z.array(syllableSchema).describe('读音，一字一个音节，如 [wáng, jìn, xǐ]'),
  aliases: z.array(aliasSchema).default([]).describe('又名：人们对本人的称呼，如 铁人；荣誉称号不写在这里'),
  distinguish: text(20).optional().describe('与别人重名时，写上单位以示区别'),
  nativePlace: text(30).optional().describe('籍贯；集体写所在地'),
  occupation: text(30).describe('职业'),
  employer: z.array(text(40)).min(1).describe('工作单位，先后为序'),
  industry: idSchema.describe('行业 id，见 content/vocabulary/industries.yaml'),
  region: idSchema.describe('地区 id，见 content/vocabulary/regions.yaml'),
  era: idSchema.describe('主要事迹的年代 id，如 1960s，见 content/vocabulary/eras.yaml'),
  honours: z.array(honourSchema).default([]).describe('荣誉，先后为序'),
  events: z.array(eventSchema).default([]).describe('有日期的生平，先后为序'),
  figures: z.array(figureSchema).max(4).default([]).describe('数字'),
  quotations: z.array(quotationSchema).default([]).describe('本人的话'),
  spirit: z.array(spiritDeedSchema).max(3, '最多三个').default([]).describe('体现的精神词，最多三个，每个写明事迹'),
  line: text(20).describe('一句话，最多 20 字，不以姓名开头'),
  summary: z
    .string()
    .refine((value) => han(value) >= 80 && han(value) <= 150, '80 到 150 字')
    .describe('摘要，80 到 150 字'),
  sources: z.array(sourceSchema).min(1, '至少一个来源').describe('来源，第一条编号为 1'),
  plate: idSchema.optional().describe('木刻 id，只在画的正是本人的行当时写，见 content/vocabulary/plates.yaml'),
  mayName: z.array(mayNameSchema).default([]).describe('某人撤下后仍可出现的名称'),
  note: text(200).optional().describe('存疑说明'),
  status: z.enum(['published', 'draft', 'withdrawn']).describe('published 发布；draft 草稿；withdrawn 撤下'),
  published: partialDateSchema.describe('首次发布日期'),
  updated: partialDateSchema.describe('最近修改日期'),
  checked: partialDateSchema.describe('最近一次与事实表核对的日期'),
  reviews: z.array(reviewSchema).default([]).describe('审校记录：确实审过才写，先后为序'),
  corrections: z.array(amendmentSchema).default([]).describe('发布以后的更正，先后为序'),
};

export const personSchema = z.strictObject({
  kind: z.literal('person').describe('个人'),
  gender: z.enum(['男', '女']).describe('性别'),
  ethnicity: z.string().regex(/族$/).optional().describe('民族，知道才写'),
  birth: datedFactSchema.optional().describe('出生日期'),
  death: datedFactSchema.optional().describe('逝世日期'),
  ...common,
});

export const collectiveSchema = z.strictObject({
  kind: z.literal('collective').describe('集体'),
  named: datedFactSchema.optional().describe('命名或成立日期'),
  ...common,
});

export const storySchema = z.discriminatedUnion('kind', [personSchema, collectiveSchema]);

export type Person = z.infer<typeof personSchema>;
/** One honouree's record, as written in the frontmatter of `content/stories/<id>.mdx`. */
export type Story = z.infer<typeof storySchema>;
