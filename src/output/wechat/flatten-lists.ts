import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

const BULLETS = ['·', '–'];

function markerOf($: CheerioAPI, list: Element, index: number, depth: number): string {
  if (list.name === 'ol') return `${Number($(list).attr('start') ?? 1) + index}.`;
  return BULLETS[Math.min(depth, BULLETS.length - 1)]!;
}

function paragraphsOf($: CheerioAPI, list: Element, depth: number): Element[] {
  return $(list).children('li').toArray().flatMap((item, index) => {
    const inner = $(item).children('ul, ol').remove().toArray();
    $(item).children('p').each((_, paragraph) => void $(paragraph).replaceWith($(paragraph).contents()));
    const paragraph = $<Element, string>('<p></p>').addClass(depth === 0 ? 'item' : 'inner-item');
    paragraph.append(`${markerOf($, list, index, depth)} `, $(item).contents());
    return [paragraph.get(0)!, ...inner.flatMap((one) => paragraphsOf($, one, depth + 1))];
  });
}

/**
 * Turns every list into paragraphs that carry their own marks. The editor of a 公众号 breaks an item of several pieces,
 * and a list within an item, into lines of their own.
 */
export function flattenLists($: CheerioAPI): void {
  $('ul, ol').not('li ul, li ol').each((_, list) => void $(list).replaceWith(paragraphsOf($, list, 0)));
}
