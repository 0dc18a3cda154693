import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import style from './print-page.css?raw';

/** A drawing that is a text already, e.g. an SVG, as part of a page. */
export const drawing = (svg: string) => ({ type: 'raw', value: svg }) as unknown as ElementContent;

/** A whole page that needs no other file: it opens from a disk and prints on A4. */
export function printPage(title: string, content: readonly ElementContent[]): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', style),
  ]);
  return `<!doctype html>\n${toHtml(h('html', { lang: 'zh-CN' }, [head, h('body', [...content])]), { allowDangerousHtml: true })}\n`;
}
