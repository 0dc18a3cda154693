import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readVocabulary } from '../../src/loaders/read-vocabulary.ts';

const DIGITS = [...'零一二三四五六七八九'];
const READINGS = ['líng', 'yī', 'èr', 'sān', 'sì', 'wǔ', 'liù', 'qī', 'bā', 'jiǔ'];
const SUMMARY = '这是一篇只为测量建站快慢而写的样例，写的是一位并不存在的样例工人。样例工人在样例工厂的样例车间里做样例，样例做了许多年，样例做得很好。名字、年份、单位和来源都是编好的样例，请不要当真，也不要引用，更不要发布到网上去。';

const SENTENCES = [
  '样例工人把样例图纸摊在样例台上，先量一遍，再量一遍，才肯动手。',
  '样例机床每转一圈，样例工人就记下一个样例数，记满了三本样例册子。',
  '别的样例班组来学样例办法，样例工人把每一步都画成样例图，贴在样例墙上。',
  '样例零件的误差一向不小，样例工人换了样例刀具，又改了样例夹具，误差才降下来。',
  '样例徒弟问为什么要这样做，样例工人说样例就是要照样例来做。',
  '样例车间夜里停电，样例工人点起样例灯，把剩下的样例做完才回样例宿舍。',
  '后来样例工厂搬到样例河对岸，样例机床也跟着搬了过去，样例一件没有少。',
  '样例会上有人说样例太慢，样例工人拿出样例数来，一条一条地比给大家看。',
];

/** Readings of the samples' own words, which the content of the project need not settle. */
const SAMPLE_WORDS = [
  { phrase: '只为测量', readings: ['zhǐ', 'wèi', 'cè', 'liáng'] },
  { phrase: '当真', readings: ['dàng', 'zhēn'] },
  { phrase: '量一遍', readings: ['liáng', 'yī', 'biàn'] },
  { phrase: '样例数', readings: ['yàng', 'lì', 'shù'] },
  { phrase: '册子', readings: ['cè', 'zi'] },
  { phrase: '一条一条地', readings: ['yī', 'tiáo', 'yī', 'tiáo', 'de'] },
  { phrase: '大家看', readings: ['dà', 'jiā', 'kàn'] },
];

interface Sample {
  id: string;
  digits: number[];
  turn: number;
}

/** One of a list, another each turn. */
const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!;

/** A section of prose as long as the sections of real stories; no two samples have the same. */
function section({ digits, turn }: Sample, part: number): string {
  const paragraphs = Array.from({ length: 4 }, (_, paragraph) => {
    const sentences = Array.from({ length: 3 }, (_, at) => pick(SENTENCES, turn * 7 + part * 5 + paragraph * 3 + at));
    return `${sentences.join('')}样例编号是${digits.map((digit) => DIGITS[digit]).join('')}。[^1,2]`;
  });
  return `## 样例第${DIGITS[part + 1]}节\n\n${paragraphs.join('\n\n')}\n`;
}

function story(sample: Sample, record: object): string {
  return `---\n${stringify(record)}---\n\n${[0, 1, 2].map((part) => section(sample, part)).join('\n')}`;
}

/** Writes `count` stories of people who plainly do not exist to the content of a copy of the project. */
export function writeSampleStories(root: string, count: number): void {
  const { industries, regions, eras } = readVocabulary(root);
  appendFileSync(join(root, 'content/vocabulary/readings.yaml'), stringify(SAMPLE_WORDS));
  const both = { sources: [1, 2], check: 'confirmed' };
  const day = '2026-11-21';
  for (let turn = 0; turn < count; turn += 1) {
    const id = `zhangsan-yangli-${turn}`;
    const digits = [...String(turn).padStart(5, '0')].map(Number);
    const era = pick(eras.slice(0, 7), turn);
    const record = {
      kind: 'person',
      name: `张三样例${digits.map((digit) => DIGITS[digit]).join('')}`,
      reading: ['zhāng', 'sān', 'yàng', 'lì', ...digits.map((digit) => READINGS[digit])],
      gender: pick(['男', '女'], turn),
      birth: { date: String(era.from - 30 + (turn % 9)), ...both },
      occupation: '样例工人',
      employer: ['样例工厂'],
      industry: pick(industries, turn).id,
      region: pick(regions, turn * 3).id,
      era: era.id,
      honours: [{ id: 'quanguo-youxiu-gongchandangyuan', years: [era.from + (turn % 9)], ...both }],
      events: [{ date: String(era.from), text: '进样例工厂当样例工', ...both }],
      spirit: [{ id: pick(['aigang-jingye', 'jianku-fendou', 'jingyi-qiujing'], turn), deed: '在样例工厂做了许多年样例', sources: [1, 2] }],
      line: `样例第${digits.map((digit) => DIGITS[digit]).join('')}号`,
      summary: SUMMARY,
      sources: [{ title: '样例第一篇', publisher: '样例报' }, { title: '样例第二篇', publisher: '样例网' }],
      status: 'published',
      published: day,
      updated: day,
      checked: day,
    };
    writeFileSync(join(root, 'content/stories', `${id}.mdx`), story({ id, digits, turn }, record));
  }
}
