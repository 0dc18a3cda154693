import { expect, test } from '@playwright/test';
import { checkWith, printed } from '../../support/content-fixture.ts';

const PATH = 'retellings/zhangsan-yangli.md';
const SENTENCE = '张三样例是一名工人。[^1,2]他每天走路去做工。[^1]';
const retelling = (body: string) => `---\ntitle: 样例读本\nchecked: 2026-11-21\n---\n\n${body}\n`;
const check = async (body: string) => {
  const issues = await checkWith({ [PATH]: retelling(body) });
  return printed(issues.filter(({ file }) => file === `content/${PATH}`));
};

test('a short plain retelling of a published story passes', async () => {
  expect(await check(SENTENCE.repeat(6))).toBe('');
});

test('a retelling needs a published story', async () => {
  expect(printed(await checkWith({ 'retellings/lisi-yangli.md': retelling(SENTENCE.repeat(6)) }))).toContain(
    'content/retellings/lisi-yangli.md:2\n  “lisi-yangli”没有已发布的故事，读本不能单独登出。\n  改法：文件名与故事的 id 相同；先发布故事，或删去这个读本（故事撤下时一并删去）。',
  );
});

test('a retelling keeps to its length', async () => {
  expect(await check(SENTENCE)).toBe(`
content/retellings/zhangsan-yangli.md:2
  读本有 19 个字，应当是 100 到 400 个字。
  改法：增删几句；来源标记不算字数。`.trim());
});

test('a retelling keeps to common characters and short sentences', async () => {
  expect(await check(`${SENTENCE.repeat(6)}${'龘'.repeat(10)}。[^1]`)).toContain('常用字（一级字表）只占');
  expect(await check(`${'他每天走路去上工，'.repeat(14)}他是工人。[^1]`)).toContain('平均一句 116.0 个字，用字又多，1–2年级读起来难。');
});

test('every paragraph of a retelling has a mark, and every mark a source of the story', async () => {
  expect(await check(`${SENTENCE.repeat(6)}\n\n他是一名样例工人。`)).toContain('读本的这一段没有来源标记：“他是一名样例工人。……”。');
  expect(await check(`${SENTENCE.repeat(6)}他是工人。[^9]`)).toContain('来源 9 不存在：sources 只有 2 条。');
  expect(await check(`${SENTENCE.repeat(6)}他是工人。[^1，2]`)).toContain('来源标记写错了：[^1，2]。');
});

test('a retelling holds paragraphs alone', async () => {
  expect(await check(`## 标题\n\n${SENTENCE.repeat(6)}`)).toContain('读本里只写段落。');
});
