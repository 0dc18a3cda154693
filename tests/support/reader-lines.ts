import type { CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { Page } from './page.ts';

const UNREAD = new Set(['script', 'style', 'template']);
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'mark', 'q', 'rt', 'ruby', 'small', 'span', 'strong', 'time', 'tspan', 'wbr']);
const SPOKEN_ATTRIBUTES = ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'];

export interface ReaderLinesOptions {
  /** Elements to pass over, as a selector. */
  without?: string;
}

/**
 * Every line a reader sees or hears on a page: its title, its description, the text of each block, and the words of
 * attributes that are shown or spoken. Number marks of sources are left out.
 */
export function readerLines({ $ }: Page, { without = '' }: ReaderLinesOptions = {}): string[] {
  const skipped = new Set<AnyNode>(without === '' ? [] : $(without).toArray());
  const lines = [$('title').text(), $('meta[name=description]').attr('content') ?? '', ...blockLines($, skipped)];
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

function blockLines($: CheerioAPI, skipped: Set<AnyNode>): string[] {
  const spoken: string[] = [];
  let text = '';
  const walk = (node: AnyNode): void => {
    if (skipped.has(node)) text += '\n';
    else if (isText(node)) text += node.data.replace(/\s+/g, ' ');
    else if (isTag(node)) walkElement(node);
  };
  const walkElement = (element: Element): void => {
    if (UNREAD.has(element.name) || (element.name === 'sup' && $(element).is('.source-mark'))) return;
    spoken.push(...SPOKEN_ATTRIBUTES.flatMap((name) => element.attribs[name] ?? []));
    const edge = INLINE.has(element.name) ? '' : '\n';
    text += edge;
    element.children.forEach(walk);
    text += edge;
  };
  $('body').contents().each((_, node) => walk(node));
  return [...text.split('\n'), ...spoken];
}
