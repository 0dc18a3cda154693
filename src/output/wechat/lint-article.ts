import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { WECHAT_LIMITS } from '../../domain/wechat/wechat-limits.ts';
import { articleFault, type ArticleFault } from './article-fault.ts';
import { lintElement } from './lint-element.ts';

const EDGE = '\u00a0';

function lintText(node: AnyNode): ArticleFault[] {
  return node.type === 'text' && node.data.includes('\n') && node.data.trim() !== '' ? [articleFault('line-break', `“${node.data.trim().slice(0, 20)}”`)] : [];
}

function lintItem($: CheerioAPI, item: Element): ArticleFault[] {
  const shown = `<li>${$(item).text().trim().slice(0, 20)}`;
  if ($(item).children('ul, ol').length > 0) return [articleFault('list-nested', shown)];
  const pieces = $(item).contents().toArray().filter((node) => node.type !== 'text' || node.data.trim() !== '');
  return pieces.length > 1 ? [articleFault('list-item', shown)] : [];
}

function lintEdges($: CheerioAPI): ArticleFault[] {
  const pieces = $('section').first().children();
  return [pieces.first(), pieces.last()].every((piece) => piece.is('p') && piece.text() === EDGE) ? [] : [articleFault('edge', '文章')];
}

function lintLength($: CheerioAPI, html: string): ArticleFault[] {
  if ($.root().text().trim() === '') return [articleFault('empty', '文章')];
  return html.length < WECHAT_LIMITS.content ? [] : [articleFault('length', `共 ${html.length} 字`)];
}

/**
 * What a 公众号 would lose, change or refuse of an article: tags, attributes and styles that do not survive pasting and
 * saving, links that do not open, pictures from elsewhere, lengths. Empty for an article that can be pasted as it is.
 */
export function lintArticle(html: string): ArticleFault[] {
  const $ = load(html, null, false);
  const elements = $('*').toArray() as Element[];
  return [
    ...elements.flatMap(lintElement),
    ...elements.flatMap(({ children }) => children.flatMap(lintText)),
    ...$('li').toArray().flatMap((item) => lintItem($, item)),
    ...lintEdges($),
    ...lintLength($, html),
  ];
}
