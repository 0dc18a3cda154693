import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { balanceLines } from '../../domain/text/clause.ts';
import type { ArticlePart } from '../../domain/wechat/wechat-article.ts';
import { drawLines } from './draw-lines.ts';

/** A longer quotation stands in smaller type. */
const LONG_QUOTATION = 40;

/** Characters of large type in a line on the narrowest phone. */
const LARGE_LINE = 12;

// HTML of Markdown is read when the whole article is: until then it is kept as it is.
const raw = (value: string) => ({ type: 'raw', value }) as unknown as ElementContent;

function drawQuotation(text: string, by: string): ElementContent {
  const long = [...text].length > LONG_QUOTATION;
  const words = long ? h('p', { className: 'words-long' }, text) : h('p', { className: 'words' }, drawLines(balanceLines(text, LARGE_LINE)));
  return h('blockquote', { className: 'quotation' }, [words, h('p', { className: 'by' }, by)]);
}

/** One piece of an article as elements, each with one class that the stylesheet knows. */
export function drawPart(part: ArticlePart): ElementContent {
  switch (part.kind) {
    case 'prose':
      return raw(part.html);
    case 'box':
      return h('section', { className: 'box' }, [h('p', { className: 'box-title' }, `${part.label}　${part.title}`), raw(part.html)]);
    case 'quotation':
      return drawQuotation(part.text, part.by);
    case 'figure':
      return h('section', { className: 'figure' }, [h('p', { className: 'value' }, part.value), h('p', { className: 'meaning' }, part.meaning)]);
    case 'row':
      return h('p', { className: 'row' }, [h('span', { className: 'row-label' }, part.label), ...drawLines(part.values)]);
    case 'statement':
      return h('section', [h('p', { className: 'statement' }, part.text), h('p', { className: 'statement-note' }, part.note)]);
  }
}
