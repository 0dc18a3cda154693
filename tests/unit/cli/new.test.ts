import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/check/run.ts';
import { LESSON_DRAFT_TEXT } from '../../../src/text/lesson-draft.ts';
import { readValid, withContent, type Overlay } from '../../support/content-fixture.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

const COMMAND = join(PROJECT_ROOT, 'src/cli/new.ts');
const TEXT = LESSON_DRAFT_TEXT.command;
const PACK = 'content/lessons/yangli-caogao.mdx';

interface Ended {
  code: number;
  out: string;
}

function draft(cwd: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...words], { cwd }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), out: `${stdout}${stderr}`.trim() });
    });
  });
}

const run = (words: readonly string[], overlay: Overlay = {}) => withContent(overlay, (root) => draft(root, ...words));

test('a draft is written, counted and passes the check; nothing is left aside', async () => {
  await withContent({}, async (root) => {
    const { code, out } = await draft(root, 'lesson', 'zhangsan-yangli', '--stage', '3-4', '--kind', 'yuwen', '--id', 'yangli-caogao');
    const written = readFileSync(join(root, PACK), 'utf8');
    const left = written.split('〔待填〕').length - 1;
    expect(code).toBe(0);
    expect(out).toBe([TEXT.written(PACK), TEXT.chosen('3-4', 'yuwen', 40, '张三样例'), TEXT.left(left), TEXT.next].join('\n'));
    expect(written).toContain('\nstatus: draft\n');
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
    expect((await checkContent(root)).filter(({ file }) => file === PACK)).toEqual([]);
  });
});

test('published as it is, a draft is told to be unfinished', async () => {
  await withContent({}, async (root) => {
    await draft(root, 'lesson', 'zhangsan-yangli', '--id', 'yangli-caogao');
    const text = readFileSync(join(root, PACK), 'utf8').replace('status: draft', 'status: published');
    const issues = await withContent({ 'lessons/yangli-caogao.mdx': text }, (other) => checkContent(other));
    expect(new Set(issues.filter(({ file }) => file === PACK).map(({ code }) => code))).toContain('lesson-unfinished');
  });
});

test('without choices the stage goes by the text, and the id tells what was chosen', async () => {
  await withContent({}, async (root) => {
    const { out } = await draft(root, 'lesson', 'aigang-jingye');
    expect(out.split('\n')[0]).toBe(TEXT.written('content/lessons/aigang-jingye-banhui-1-2.mdx'));
  });
});

test('what is there is not touched', async () => {
  await withContent({ 'lessons/yangli-caogao.mdx': '别人写的' }, async (root) => {
    expect(await draft(root, 'lesson', 'zhangsan-yangli', '--id', 'yangli-caogao')).toEqual({ code: 1, out: `${PACK} 已经有了，不改动它。\n改法：用 --id 另起一个 id，如 --id wo-de-ke。` });
    expect(readFileSync(join(root, PACK), 'utf8')).toBe('别人写的');
  });
});

test('an unknown subject is told with the nearest, by id or by name', async () => {
  const remedy = '改法：写 content/stories/ 或 content/spirit/ 里的文件名，不写扩展名。';
  expect(await run(['lesson', 'zhangsan'])).toEqual({ code: 1, out: `没有“zhangsan”这个故事，也没有这个精神词。最接近的是 zhangsan-yangli（张三样例）。\n${remedy}` });
  expect((await run(['lesson', '爱岗敬'])).out).toContain('最接近的是 aigang-jingye（爱岗敬业）。');
});

test('a story that is not published is refused; so is a word that no story has', async () => {
  const story = await readValid('stories/zhangsan-yangli.mdx');
  const hidden = { 'stories/zhangsan-yangli.mdx': story.replace('status: published', 'status: draft') };
  expect((await run(['lesson', 'zhangsan-yangli'], hidden)).out).toContain('故事“zhangsan-yangli”还没有发布（或已撤下），不起草。');
  expect((await run(['lesson', 'aigang-jingye'], hidden)).out).toContain('还没有一个已发布的故事写着“爱岗敬业”，不起草。');
});

test('choices that do not exist are told with the nearest', async () => {
  const refuse = async (...words: string[]) => run(['lesson', 'zhangsan-yangli', ...words]);
  expect(await refuse('--stage', '34')).toEqual({ code: 1, out: '--stage 没有“34”，最接近的是 3-4。\n改法：写 1-2、3-4、5-6、7-9、senior、vocational 中的一个。' });
  expect((await refuse('--kind', 'laodongzhou')).out).toContain('--kind 没有“laodongzhou”，最接近的是 laodong。');
  expect((await refuse('--minutes', '50')).out).toContain('改法：写 40、45 中的一个。');
  expect((await refuse('--id', '../yangli')).out).toContain('“../yangli”不能作教案的 id。');
});

test('wrong words get the usage', async () => {
  for (const words of [[], ['lesson'], ['story', 'zhangsan-yangli'], ['lesson', 'a', 'b'], ['lesson', 'a', '--none']]) {
    const { code, out } = await run(words);
    expect.soft([code, out.split('\n')[0]], words.join(' ')).toEqual([1, '用法：npm run new -- lesson <故事 id | 精神词 id> [--stage 学段] [--kind 课型] [--minutes 40|45] [--id 教案 id]']);
  }
});

test('a file that cannot be read is named, and nothing is written', async () => {
  await withContent({ 'spirit/aigang-jingye.md': '---\nname: 爱\n---\n' }, async (root) => {
    expect((await draft(root, 'lesson', 'zhangsan-yangli')).out).toBe('content/spirit/aigang-jingye.md 读不出来。\n改法：运行 npm run check，照它说的改好，再起草。');
    expect(existsSync(join(root, 'content/lessons/zhangsan-yangli-laodong-1-2.mdx'))).toBe(false);
  });
});
