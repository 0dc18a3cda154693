import type { Element } from 'domhandler';
import { articleFault, type ArticleFault, type ArticleRule } from './article-fault.ts';
import { isDrawingAttribute, isDrawn, lintSvg } from './lint-svg.ts';
import { lintStyle } from './lint-style.ts';

const KEPT = new Set('section p span strong em b i u sup sub br hr blockquote h1 h2 h3 h4 a ul ol li img table thead tbody tr th td'.split(' '));
const LOST: readonly [RegExp, ArticleRule][] = [
  [/^script$/, 'script'],
  [/^(style|link|meta)$/, 'style-element'],
  [/^(iframe|frame|object|embed|video|audio|source)$/, 'frame'],
  [/^div$/, 'div'],
];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href'], img: ['src', 'alt', 'width', 'height'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], ol: ['start'] };

const OPENS = /^https:\/\/mp\.weixin\.qq\.com\//;
/** Where the 公众号 keeps the pictures that were uploaded to it. */
const UPLOADED = /^https?:\/\/mmbiz\.q(pic|logo)\.cn\//;

function lintTag({ name }: Element): ArticleFault[] {
  if (KEPT.has(name) || isDrawn(name)) return [];
  const [, rule = 'tag'] = LOST.find(([pattern]) => pattern.test(name)) ?? [];
  return [articleFault(rule, `<${name}>`)];
}

function lintHref(href: string): ArticleFault[] {
  if (OPENS.test(href)) return [];
  if (/^\s*javascript:/i.test(href)) return [articleFault('script', `href="${href}"`)];
  return [articleFault(href.startsWith('#') ? 'fragment' : 'link', `href="${href}"`)];
}

function lintSource(src: string): ArticleFault[] {
  if (UPLOADED.test(src)) return [];
  return [articleFault(/^data:/i.test(src) ? 'image-data' : 'image-external', `src="${src.slice(0, 60)}"`)];
}

function lintAttribute({ name }: Element, key: string, value: string): ArticleFault[] {
  if (key === 'style') return lintStyle(value);
  if (key === 'class' || key === 'id') return [articleFault('class-or-id', `${key}="${value}"`)];
  if (/^on/i.test(key)) return [articleFault('event', key)];
  if (key === 'href' && isDrawn(name)) return [articleFault('svg-reference', `href="${value}"`)];
  if (key === 'href') return lintHref(value);
  if (key === 'src') return lintSource(value);
  const kept = isDrawn(name) ? isDrawingAttribute(key) : ATTRIBUTES[name]?.includes(key);
  return kept ? [] : [articleFault('attribute', `<${name} ${key}>`)];
}

/** What a 公众号 would not keep of one element: its tag, its attributes, its styles. */
export function lintElement(element: Element): ArticleFault[] {
  const attributes = Object.entries(element.attribs).flatMap(([key, value]) => lintAttribute(element, key, value));
  return [...lintTag(element), ...lintSvg(element), ...attributes];
}
