import { expect, test } from '@playwright/test';
import type { ArticlePart, WechatArticle } from '../../../../src/domain/wechat/wechat-article.ts';
import { WECHAT_THEMES } from '../../../../src/domain/wechat/wechat-theme.ts';
import { dressArticle, prepareArticle } from '../../../../src/output/wechat/build-article.ts';
import { lintArticle } from '../../../../src/output/wechat/lint-article.ts';

const ALL_PARTS: ArticlePart[] = [
  { kind: 'prose', html: '<p>他做了一件事。\u2060<sup class="source-mark"><a href="#source-1" aria-label="来源1">1</a>,<a href="#source-2" aria-label="来源2">2</a></sup></p>\n<p>第二段。</p>' },
  { kind: 'box', label: '背景', title: '什么是样例', html: '<p>拿来看的东西。</p>' },
  { kind: 'quotation', text: '样例的一句话', by: '张三样例' },
  { kind: 'figure', value: '5天', meaning: '做完用的时间' },
  { kind: 'row', label: '单位', values: ['样例机床厂', '样例工具厂'] },
  { kind: 'statement', text: '做了一件事', note: '劳模精神　爱岗敬业' },
];

function article(change: Partial<WechatArticle> = {}): WechatArticle {
  return {
    labels: ['劳模故事', '机械制造'],
    name: '张三样例',
    line: '一句话',
    life: { collective: false, from: 1923, to: 1970, honours: [1959] },
    sections: [{ year: '1959', heading: '样例', parts: ALL_PARTS }],
    sources: ['甲，样例出版社', '乙，样例日报'],
    doubts: '年份有两说。',
    notice: [{ label: '标题', value: '张三样例：一句话' }],
    ...change,
  };
}

const prose = (html: string) => prepareArticle(article({ sections: [{ parts: [{ kind: 'prose', html }] }] }));
const wordsOf = (html: string) => html.replace(/\s*<\/p>/g, '\n').replace(/<[^>]*>/g, '');

for (const theme of WECHAT_THEMES) {
  test(`an article with every kind of part can be pasted as it is, in ${theme}`, () => {
    expect(lintArticle(dressArticle(prepareArticle(article()), theme))).toEqual([]);
  });
}

test('every class of an article is a style in every theme', () => {
  for (const theme of WECHAT_THEMES) {
    const html = dressArticle(prepareArticle(article()), theme);
    expect(html).not.toContain('class=');
    expect(html.match(/<(p|h1|h2|blockquote|sup)(?! style=)[ >]/g)).toEqual(null);
  }
});

test('themes differ in their colours alone', () => {
  const [first, ...others] = WECHAT_THEMES.map((theme) => dressArticle(prepareArticle(article()), theme));
  const colourless = (html: string) => html.replace(/#[0-9a-f]{6}/g, '#');
  for (const other of others) {
    expect(other).not.toBe(first);
    expect(colourless(other)).toBe(colourless(first!));
  }
});

test('words that look like a class attribute stay as they are', () => {
  expect(dressArticle(prose('<p>写作 class="prose" 的样例</p>'), 'limestone')).toContain('写作 class="prose" 的样例');
});

test('marks of sources become numbers in brackets that lead nowhere', () => {
  const html = prepareArticle(article());
  expect(html).toContain('[1,2]</sup>');
  expect(html).not.toContain('<a ');
  expect(wordsOf(html)).toContain('[2]　乙，样例日报');
});

test('links become numbered notes after the sources, one note for each address', () => {
  const html = prose('<p>见<a href="https://example.org/a">甲页</a>、<a href="https://example.org/b">乙页</a>和<a href="https://example.org/a">甲页</a>，又见<a href="/stories/x/">故事</a>。</p>');
  expect(wordsOf(html)).toContain('见甲页[3]、乙页[4]和甲页[3]，又见故事。');
  expect(wordsOf(html)).toContain('[3]　https://example.org/a\n[4]　https://example.org/b\n');
  expect(html).not.toContain('<a ');
});

test('a link to another article of a 公众号 stays a link', () => {
  expect(prose('<p><a href="https://mp.weixin.qq.com/s/x">甲</a></p>')).toContain('<a href="https://mp.weixin.qq.com/s/x">甲</a>');
});

test('lists become paragraphs with marks, inner lists after the item that held them', () => {
  const words = wordsOf(prose('<ol start="3">\n<li><p>甲</p></li>\n<li>乙\n<ul>\n<li>内一</li>\n<li>内二</li>\n</ul>\n</li>\n<li>丙</li>\n</ol>'));
  expect(words).toContain('3. 甲\n4. 乙\n– 内一\n– 内二\n5. 丙\n');
});

test('an article without sources and links has no heading for them', () => {
  const bare = (change: Partial<WechatArticle>) => prepareArticle(article({ sections: [], sources: [], ...change }));
  const { doubts: _, ...rest } = article({ sections: [], sources: [] });
  expect(prepareArticle(rest)).not.toContain('来源');
  expect(bare({})).toContain('年份有两说');
});

test('without a known beginning no ruler is drawn, and words say what the long ticks are only where there are any', () => {
  const ruler = (life: WechatArticle['life']) => prepareArticle(article(life ? { life } : {}));
  expect(ruler({ collective: true, honours: [1959] })).not.toContain('<svg');
  expect(ruler({ collective: true, from: 1950, last: 1980, honours: [] })).not.toContain('荣誉之年');
  expect(ruler({ collective: false, from: 1923, to: 1970, honours: [1959] })).toContain('1923–1970　一年一格，长格为荣誉之年');
});
