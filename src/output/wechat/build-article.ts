import { load, type CheerioAPI } from 'cheerio';
import type { WechatArticle } from '../../domain/wechat/wechat-article.ts';
import type { WechatTheme } from '../../domain/wechat/wechat-theme.ts';
import { adaptProse } from './adapt-prose.ts';
import { classStyle } from './class-style.ts';
import { drawArticle } from './draw-article.ts';

const CLASS = /(<[a-z][^<>]*?) class="([^"]*)"/g;

/** A line break of the source would be a line break on the page. */
const joinLines = (html: string) => html.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');

function addNotes($: CheerioAPI, notes: string[]): void {
  const sources = $('.sources');
  for (const note of notes) $('<p></p>').addClass('note').text(note).appendTo(sources);
  if (sources.children('.note').length === 0) sources.remove();
}

/** An article as HTML whose elements have the classes of the stylesheet: the same for every theme. */
export function prepareArticle(article: WechatArticle): string {
  const $ = load(joinLines(drawArticle(article)), null, false);
  addNotes($, adaptProse($, article.sources.length + 1));
  return $.html();
}

/** A prepared article as it is pasted into the editor of a 公众号: its classes are styles of a theme in each element. */
export function dressArticle(prepared: string, theme: WechatTheme): string {
  return prepared.replace(CLASS, (_, tag: string, classes: string) => {
    const style = classStyle(theme, classes);
    return style === '' ? tag : `${tag} style="${style}"`;
  });
}
