import type { DraftMaterial, DraftStory, Told } from '../../src/domain/lesson/draft/draft-material.ts';
import { storySchema, type Story } from '../../src/schema/story.ts';

/** Any fields of a record, and what else a draft reads of a story. */
export interface SampleStory {
  id?: string;
  record?: Readonly<Record<string, unknown>>;
  told?: readonly Told[];
  boxes?: string;
  retelling?: DraftStory['retelling'];
}

const RECORD = {
  kind: 'person',
  name: '张三样例',
  reading: ['zhāng', 'sān', 'yàng', 'lì'],
  gender: '男',
  occupation: '样例工',
  employer: ['样例厂'],
  industry: 'yangli-hangye',
  region: 'yangli-diqu',
  era: '1980s',
  line: '三十六年，一个样例岗位',
  summary: '这是一个虚构人物的样例摘要，只供测试，不是真人真事。'.repeat(4),
  sources: [{ title: '样例文章甲', publisher: '样例日报' }, { title: '样例文章乙', publisher: '样例晚报' }],
  status: 'published',
  published: '2026-01-01',
  updated: '2026-01-01',
  checked: '2026-01-01',
};

/** A sentence that two sources bear out. */
export const told = (text: string): Told => ({ text, sources: [1, 2] });

const FACT = { sources: [1, 2], check: 'confirmed' } as const;
export const sampleEvent = (date: string, text: string) => ({ date, text, ...FACT });
export const sampleFigure = (value: string) => ({ value, meaning: '样例的数字', ...FACT });
export const sampleWords = (text: string) => ({ text, ...FACT });

/** A plainly fictitious story for drafts. */
export function sampleStory({ id = 'zhangsan-yangli', record = {}, told: sentences = [], boxes = '', retelling }: SampleStory = {}): DraftStory {
  const parsed: Story = storySchema.parse({ ...RECORD, ...record });
  const text = [...sentences.map((one) => one.text), boxes].join('\n');
  return { id, record: parsed, told: sentences, text, boxes, level: '5-6', ...(retelling && { retelling }) };
}

/** Material of some stories and nothing else, unless it is given. */
export function sampleMaterial(stories: readonly DraftStory[], more: Partial<DraftMaterial> = {}): DraftMaterial {
  return { stories, spirits: [], excerpts: [], names: [], ...more };
}
