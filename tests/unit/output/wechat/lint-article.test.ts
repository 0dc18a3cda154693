import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from '@playwright/test';
import { WECHAT_LIMITS } from '../../../../src/domain/wechat/wechat-limits.ts';
import { lintArticle } from '../../../../src/output/wechat/lint-article.ts';
import { lintFields } from '../../../../src/output/wechat/lint-fields.ts';
import { refuseFaults } from '../../../../src/output/wechat/refuse-faults.ts';
import { WECHAT_LINT_TEXT } from '../../../../src/text/wechat-lint.ts';
import { PROJECT_ROOT } from '../../../support/project-root.ts';

const FOLDER = join(PROJECT_ROOT, 'tests/fixtures/wechat');
const FIELDS = ['title', 'digest', 'author', 'url'];
const fixtures = readdirSync(FOLDER).map((file) => ({ rule: parse(file).name, html: readFileSync(join(FOLDER, file), 'utf8').trimEnd() }));
const rulesIn = (html: string) => lintArticle(html).map(({ rule }) => rule);

for (const { rule, html } of fixtures.filter((fixture) => fixture.rule !== 'sound')) {
  test(`an article with the one fault “${rule}” is refused for it alone`, () => {
    expect([...new Set(rulesIn(html))]).toEqual([rule]);
  });
}

test('a sound article has no fault', () => {
  expect(lintArticle(fixtures.find(({ rule }) => rule === 'sound')!.html)).toEqual([]);
});

test('every rule of articles has a fixture', () => {
  const rules = Object.keys(WECHAT_LINT_TEXT).filter((rule) => ![...FIELDS, 'failed', 'length'].includes(rule));
  expect(rules.filter((rule) => !fixtures.some((fixture) => fixture.rule === rule))).toEqual([]);
});

test('an article is refused when it has as many characters as the limit, tags counted', () => {
  const of = (length: number) => `<section><p>&nbsp;</p>${'字'.repeat(length)}<p>&nbsp;</p></section>`;
  const rest = WECHAT_LIMITS.content - of(0).length;
  expect(rulesIn(of(rest - 1))).toEqual([]);
  expect(rulesIn(of(rest))).toEqual(['length']);
});

for (const style of ['POSITION: fixed', 'top:0', 'left : 2px', 'color: VAR(--x)', '--x: 1px', 'background:#fff url(a.png)', 'background-color:url(data:image/png;base64,AA)', 'display:table-cell', 'font-size:calc(1px + 1vw)', 'width:50vw', 'color:hsl(0 0% 0%)', 'display:flex']) {
  test(`the style “${style}” is refused`, () => {
    expect(lintArticle(`<section><p>&nbsp;</p><p style="${style}">样例</p><p>&nbsp;</p></section>`).length).toBeGreaterThan(0);
  });
}

for (const html of ['<p><a href=" JavaScript:f()">样例</a></p>', '<svg width="700" height="9"><path d="M0 0" onload="f()"></path></svg><p>样例</p>', '<svg width="9" height="9"><use href="#a"></use></svg><p>样例</p>', '<p id="a">样例</p>', '<p>样例<img src="//mmbiz.qpic.cn.example.org/a.png" alt=""></p>', '<p><a href="https://mp.weixin.qq.com.example.org/">样例</a></p>']) {
  test(`what looks harmless is refused: ${html}`, () => {
    expect(lintArticle(`<section><p>&nbsp;</p>${html}<p>&nbsp;</p></section>`).length).toBeGreaterThan(0);
  });
}

test('the fields of an article keep to what the editor takes', () => {
  const sound = { title: '字'.repeat(32), digest: '字'.repeat(128), author: '字'.repeat(16), url: 'https://example.org/laomo/' };
  expect(lintFields(sound)).toEqual([]);
  expect(lintFields({ title: '样例', digest: '样例' })).toEqual([]);
  const rulesOf = (change: Partial<typeof sound>) => lintFields({ ...sound, ...change }).map(({ rule }) => rule);
  expect(rulesOf({ title: '字'.repeat(33) })).toEqual(['title']);
  expect(rulesOf({ title: '' })).toEqual(['title']);
  expect(rulesOf({ digest: '字'.repeat(129) })).toEqual(['digest']);
  expect(rulesOf({ author: '字'.repeat(17) })).toEqual(['author']);
  expect(rulesOf({ url: '/stories/zhang-san/' })).toEqual(['url']);
  expect(rulesOf({ url: `https://example.org/${'a'.repeat(1024)}` })).toEqual(['url']);
});

test('a refusal names the file and says of each fault once what to do', () => {
  const faults = lintArticle('<section><p>&nbsp;</p><div>样</div><div>例</div><p>&nbsp;</p></section>');
  expect(() => refuseFaults('/wechat/yangli/article.html', faults)).toThrow('/wechat/yangli/article.html 不合公众号的规矩：\n<div>：改用 section。');
  expect(() => refuseFaults('a', [])).not.toThrow();
});
