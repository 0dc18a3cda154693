import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

const STYLE = readFileSync(join(import.meta.dirname, 'sheet.css'), 'utf8');

/** A part of a page under its heading. */
export function section(title: string, note: string | undefined, ...content: Element[]): Element {
  return h('section', [h('h2', title), note === undefined ? null : h('p.note', note), ...content]);
}

/** A whole page that needs no other file: it opens from a disk and prints on A4. */
export function renderPage(title: string, content: Element[]): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', STYLE),
  ]);
  const page = h('html', { lang: 'zh-CN' }, [head, h('body', content)]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
