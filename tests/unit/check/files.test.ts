import { expect, test } from '@playwright/test';
import { checkWith, printed, readValid } from '../../support/content-fixture.ts';

const STORY = 'stories/zhangsan-yangli.mdx';
const PAGE = '---\ntitle: 样例页\ndescription: 样例页。\n---\n\n样例。\n';

test('bytes that are not UTF-8 are told with their offset and line', async () => {
  const inGb18030 = Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]);
  const page = Buffer.concat([Buffer.from('---\ntitle: '), inGb18030, Buffer.from('\n---\n')]);
  expect(printed(await checkWith({ 'pages/about.mdx': page }))).toBe(
    `
content/pages/about.mdx:2
  文件不是 UTF-8 编码：第 12 字节起读不出来。
  改法：用编辑器打开，另存为 UTF-8 编码。`.trim(),
  );
});

test('a file cut off inside a character is not UTF-8', async () => {
  const [issue] = await checkWith({ 'pages/about.mdx': Buffer.concat([Buffer.from(PAGE), Buffer.from([0xef])]) });
  expect(issue).toMatchObject({ code: 'not-utf-8', line: 7 });
});

test('a story that cannot be decoded is still there for those who refer to it', async () => {
  const issues = await checkWith({ [STORY]: Buffer.from([0xff]) });
  expect(issues.map(({ code }) => code)).toEqual(['not-utf-8']);
});

test('a byte order mark is told, for it hides the record', async () => {
  expect(printed(await checkWith({ 'pages/about.mdx': `\uFEFF${PAGE}` }))).toBe(
    `
content/pages/about.mdx:1
  文件开头有看不见的 BOM 字符，前言会读不到。
  改法：另存为 UTF-8（不带 BOM）。
content/pages/about.mdx:1
  没有读到前言。
  改法：文件第一行写 ---，前言写完另起一行再写 ---，两行都顶格。`.trim(),
  );
});

test('a file name that is no id is told', async () => {
  expect(printed(await checkWith({ 'pages/关于 Us.mdx': PAGE }))).toBe(
    `
content/pages/关于 Us.mdx:1
  文件名“关于 Us”不能作 id。
  改法：文件名就是 id，也是网址：只用小写字母、数字和连字符，如 wang-jinxi.mdx。`.trim(),
  );
});

test('a file with the wrong extension is told its right name', async () => {
  expect(printed(await checkWith({ 'stories/lisi-yangli.md': PAGE, 'vocabulary/eras.yml': '[]' }))).toBe(
    `
content/stories/lisi-yangli.md:1
  这个文件不会被读到：文件夹或扩展名不对。
  改法：改名为 content/stories/lisi-yangli.mdx，或移出 content/。
content/vocabulary/eras.yml:1
  这个文件不会被读到：文件夹或扩展名不对。
  改法：改名为 content/vocabulary/eras.yaml，或移出 content/。`.trim(),
  );
});

test('a file in a folder that no one reads is told; dot files are passed over', async () => {
  expect(printed(await checkWith({ 'stories/old/yangli.mdx': PAGE, '.DS_Store': '', 'stories/.gitkeep': '' }))).toBe(
    `
content/stories/old/yangli.mdx:1
  这个文件不会被读到：文件夹或扩展名不对。
  改法：移出 content/，或放进它该在的文件夹。`.trim(),
  );
});

test('a missing vocabulary is told', async () => {
  expect(printed(await checkWith({ 'vocabulary/eras.yaml': null }))).toContain(
    `
content/vocabulary/eras.yaml:1
  缺少这个文件。
  改法：把它补上；可以照本仓库原来的文件写。`.trim(),
  );
});

test('two entries do not share an id, of whatever kind they are', async () => {
  const speech = (await readValid('speeches/yangli-jianghua.mdx')).replace('样例讲话', '另一篇样例讲话');
  expect(printed(await checkWith({ 'speeches/zhangsan-yangli.mdx': speech }))).toBe(
    `
content/stories/zhangsan-yangli.mdx:1
  id“zhangsan-yangli”重复：content/speeches/zhangsan-yangli.mdx:1 已经用了。
  改法：换一个没有用过的 id；已公布的网址所用的那个不要动。`.trim(),
  );
});

test('two files do not hold one spirit word or one place in its order', async () => {
  expect(printed(await checkWith({ 'spirit/yangli.md': await readValid('spirit/aigang-jingye.md') }))).toBe(
    `
content/spirit/yangli.md:2  name
  精神词“爱岗敬业”与 content/spirit/aigang-jingye.md 重复。
  改法：一个词只有一个文件；改正 name 或删去一个文件。
content/spirit/yangli.md:4  order
  次序 laomo 1 与 content/spirit/aigang-jingye.md 重复。
  改法：照原文次序改正 group 或 order。`.trim(),
  );
});
