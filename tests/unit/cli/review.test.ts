import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { withContent } from '../../support/content-fixture.ts';

const COMMAND = join(import.meta.dirname, '../../../src/cli/review.ts');
const PERSON = 'content/stories/zhangsan-yangli.mdx';
const IDENTITY = ['-c', 'user.name=yangli', '-c', 'user.email=yangli@example.org', '-c', 'commit.gpgsign=false'];

interface Ended {
  code: number;
  out: string;
}

function review(cwd: string, words: string[] = [], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...words], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), out: `${stdout}${stderr}`.trim() });
    });
  });
}

const sheetsIn = (root: string) => readdirSync(join(root, '.cache/review')).sort();
const readSheet = (root: string, id: string) => load(readFileSync(join(root, `.cache/review/${id}.html`), 'utf8'));

function commit(root: string): void {
  const git = (...words: string[]) => execFileSync('git', [...IDENTITY, ...words], { cwd: root, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '-m', 'sample');
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

test('without git every story has a sheet', async () => {
  await withContent({}, async (root) => {
    const ended = await review(root, [], { PATH: dirname(process.execPath) });
    expect(ended).toEqual({ code: 0, out: '写好 2 份校对单：.cache/review/index.html' });
    expect(sheetsIn(root)).toEqual(['index.html', 'yangli-banzu.html', 'zhangsan-yangli.html']);
    expect(readSheet(root, 'zhangsan-yangli')('body').text()).toContain('还没有审过，全文都是新的。');
  });
});

test('a sheet holds the boxes to sign, each paragraph beside the sources it names, and what the check found', async () => {
  await withContent({}, async (root) => {
    await appendFile(join(root, PERSON), '\n样例，，样例。[^1]\n');
    await review(root, ['zhangsan-yangli']);
    expect(sheetsIn(root)).toEqual(['index.html', 'zhangsan-yangli.html']);
    const $ = readSheet(root, 'zhangsan-yangli');
    expect($('.box h3').toArray().map((box) => $(box).text())).toEqual(['初审', '复审', '终审']);
    const paragraph = $('.text tr').filter((_, row) => $(row).text().includes('他进了样例厂'));
    expect(paragraph.find('td').eq(2).text()).toContain('样例文章乙，样例晚报');
    expect(paragraph.find('.facts').text()).toContain('事件：1980年5月，进样例厂做工〔2〕只有一处来源');
    expect($('body').text()).toContain('标点重复：“，，”。');
    expect($('link, script, img, [src]').length).toBe(0);
  });
});

test('a reviewed story has a sheet again when it has changed, with the characters that differ', async () => {
  await withContent({}, async (root) => {
    const path = join(root, PERSON);
    await replaceIn(path, '\nstatus:', '\nreviews:\n  - { role: 初审, date: 2026-01-02 }\nstatus:');
    commit(root);
    expect((await review(root)).out).toBe('写好 1 份校对单：.cache/review/index.html');
    expect(sheetsIn(root)).toEqual(['index.html', 'yangli-banzu.html']);
    await replaceIn(path, '他进了样例厂', '她进了样例厂');
    await review(root);
    expect(sheetsIn(root)).toEqual(['index.html', 'yangli-banzu.html', 'zhangsan-yangli.html']);
    const $ = readSheet(root, 'zhangsan-yangli');
    expect($('.change').length).toBe(1);
    expect([$('.change del').text(), $('.change ins').text()]).toEqual(['他', '她']);
    expect($('.box').first().text()).toContain('已记：2026年1月2日');
  });
});

test('a commit to compare with, and all stories, may be asked for', async () => {
  await withContent({}, async (root) => {
    commit(root);
    expect((await review(root, ['--since', 'HEAD'])).out).toContain('没有改动过的故事');
    expect(sheetsIn(root)).toEqual(['index.html']);
    await review(root, ['--since', 'HEAD', '--all']);
    expect(sheetsIn(root)).toEqual(['index.html', 'yangli-banzu.html', 'zhangsan-yangli.html']);
  });
});

test('a wrong id, commit or option is told with its remedy', async () => {
  await withContent({}, async (root) => {
    expect(await review(root, ['zhangsan'])).toEqual({
      code: 1,
      out: '没有故事“zhangsan”。最接近的是 zhangsan-yangli。\n改法：写 content/stories/ 里的文件名，不写扩展名。',
    });
    expect(await review(root, ['--since', 'nowhere'])).toEqual({
      code: 1,
      out: '找不到提交“nowhere”。\n改法：用 git log 查到提交号，或不写 --since。',
    });
    expect(await review(root, ['--none'])).toEqual({
      code: 1,
      out: '用法：npm run review -- [id …] [--all] [--since <提交号>]',
    });
  });
});
