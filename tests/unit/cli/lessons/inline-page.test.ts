import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { inlinePage, type PageSource } from '../../../../src/cli/lessons/inline-page.ts';
import { sha256 } from '../../../../src/domain/sha256.ts';

const FILES: Readonly<Record<string, string>> = {
  '/laomo/assets/a.css': '@font-face{font-family:Song;src:url(/laomo/fonts/a.woff2) format("woff2")}b{background:url("../plates/b.svg")}i{background:url(data:image/png;base64,AA==)}',
  '/laomo/fonts/a.woff2': 'font',
  '/laomo/plates/b.svg': '<svg/>',
};
const data = (type: string, path: string) => `data:${type};base64,${Buffer.from(FILES[path]!).toString('base64')}`;

const from: PageSource = {
  path: '/laomo/lessons/yangli-ke/slides/',
  read: (path) => {
    const text = FILES[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return Buffer.from(text);
  },
  bundle: async (path) => `console.log("${path}","</script>")`,
  publicUrl: () => undefined,
};

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="stylesheet" href="/laomo/assets/a.css"><link rel="icon" href="/laomo/icon.svg"><link rel="canonical" href="https://example.org/laomo/">
<style>@font-face{font-family:Kai;src:url(/laomo/fonts/a.woff2)}</style>
<script type="application/ld+json">{}</script><script>first()</script>
<script type="module" src="/laomo/assets/slides.js"></script></head>
<body><p><a href="/laomo/lessons/yangli-ke/">样例课</a><a href="#2">下一张</a><a href="https://example.org/x">外面</a></p>
<img src="/laomo/plates/b.svg" alt="样例"></body></html>`;

const inlined = async (page = PAGE, source: Partial<PageSource> = {}) => {
  const { html, outside } = await inlinePage(page, { ...from, ...source });
  return { $: load(html), html, outside };
};

test('styles, fonts, pictures and scripts stand in the page', async () => {
  const { $, outside } = await inlined();
  expect(outside).toEqual([]);
  const styles = $('style').text();
  expect(styles).toContain(`url(${data('font/woff2', '/laomo/fonts/a.woff2')}) format("woff2")`);
  expect(styles).toContain(`url("${data('image/svg+xml', '/laomo/plates/b.svg')}")`);
  expect($('img').attr('src')).toBe(data('image/svg+xml', '/laomo/plates/b.svg'));
  expect($('link').length).toBe(0);
  expect($('script[src]').length).toBe(0);
});

test('a script that names its own end does not end the page’s', async () => {
  const { $ } = await inlined();
  expect($('script').toArray().map((script) => $(script).text())).toEqual(['first()', 'console.log("/laomo/assets/slides.js","<\\/script>")']);
});

test('the policy allows what the page holds, by its hash, and nothing else', async () => {
  const { $ } = await inlined();
  const policy = $('meta[http-equiv]').attr('content')!;
  expect(policy).toContain("default-src 'none'");
  for (const block of $('script, style').toArray()) expect(policy).toContain(`'${sha256($(block).text())}'`);
  expect(policy).not.toContain('self');
  expect(policy).not.toContain('unsafe');
  expect($('meta[http-equiv]').nextAll('style, script').length).toBeGreaterThan(0);
});

test('without a public address links to other pages of the site are plain text', async () => {
  const { $ } = await inlined();
  expect($('a').toArray().map(({ attribs }) => attribs['href'])).toEqual(['#2', 'https://example.org/x']);
  expect($('p').text()).toBe('样例课下一张外面');
});

test('with a public address they lead there', async () => {
  const { $ } = await inlined(PAGE, { publicUrl: (path) => `https://example.org${path}` });
  expect($('a').first().attr('href')).toBe('https://example.org/laomo/lessons/yangli-ke/');
});

test('what would be asked for elsewhere is told', async () => {
  const page = PAGE.replace('</body>', '<img src="https://example.org/a.png" alt=""><style>p{background:url(https://example.org/b.png)}</style></body>');
  expect((await inlined(page)).outside).toEqual(['https://example.org/a.png', 'https://example.org/b.png']);
});
