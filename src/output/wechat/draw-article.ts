import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { balanceLines } from '../../domain/text/clause.ts';
import { lifeYears } from '../../domain/scale/life.ts';
import { lifeRuler } from '../../domain/scale/life-ruler.ts';
import type { ArticleSection, WechatArticle } from '../../domain/wechat/wechat-article.ts';
import { REPOST_TEXT } from '../../text/repost.ts';
import { WECHAT_TEXT } from '../../text/wechat.ts';
import { drawLines } from './draw-lines.ts';
import { drawPart } from './draw-part.ts';
import { drawRuler } from './draw-ruler.ts';

const LONG_NAME = 6;

/** Characters of the line in the head on the narrowest phone. */
const HEAD_LINE = 14;

/** Without an unseen paragraph at each end the editor drops the first and the last decoration. */
const edge = () => h('p', { className: 'edge' }, '\u00a0');

function drawLife({ life }: WechatArticle): Element[] {
  const ruler = life && lifeRuler(life);
  if (!ruler) return [];
  const words = WECHAT_TEXT.article.ruler(lifeYears(life), ruler.honours.length > 0);
  return [h('p', { className: 'ruler' }, drawRuler(ruler, life.collective)), h('p', { className: 'years' }, words)];
}

function drawHead(article: WechatArticle): Element {
  const name = [...article.name].length > LONG_NAME ? 'name name-long' : 'name';
  return h('section', { className: 'head' }, [
    h('p', { className: 'labels' }, article.labels.join('　')),
    h('h1', { className: name }, article.name),
    ...drawLife(article),
    h('p', { className: 'line' }, drawLines(balanceLines(article.line, HEAD_LINE))),
  ]);
}

function drawSection({ year, heading, parts }: ArticleSection): Element {
  return h('section', { className: 'section' }, [
    ...(year ? [h('p', { className: 'year' }, h('span', { className: 'year-rule' }, year))] : []),
    ...(heading ? [h('h2', { className: 'heading' }, heading)] : []),
    ...parts.map(drawPart),
  ]);
}

/** Drawn even when it is empty: notes of links come to it when the prose has been read. */
function drawSources({ sources, doubts }: WechatArticle): ElementContent {
  return h('section', { className: 'section sources' }, [
    h('h2', { className: 'small-heading' }, WECHAT_TEXT.article.sources),
    ...sources.map((source, index) => h('p', { className: 'note' }, `[${index + 1}]　${source}`)),
    ...(doubts ? [h('p', { className: 'note' }, `${WECHAT_TEXT.article.doubts}　${doubts}`)] : []),
  ]);
}

function drawNotice({ notice }: WechatArticle): Element {
  const rows = notice.map(({ label, value }) => h('p', { className: 'notice-row' }, `${label}：${value}`));
  return h('section', { className: 'notice' }, [h('p', { className: 'notice-heading' }, REPOST_TEXT.title), ...rows]);
}

/** An article as HTML whose elements have the classes of the stylesheet; prose in it stands as Markdown made it. */
export function drawArticle(article: WechatArticle): string {
  const tree = h('section', { className: 'article' }, [
    edge(),
    drawHead(article),
    ...article.sections.map(drawSection),
    drawSources(article),
    drawNotice(article),
    edge(),
  ]);
  return toHtml(tree, { allowDangerousHtml: true });
}
