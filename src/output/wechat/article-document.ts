import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** The article stands alone in its file: it loads nothing, runs nothing, and its styles are in its elements. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const PAGE = 'max-width:677px;margin:0 auto;padding:16px;background-color:#fff';

interface Head {
  title: string;
  description: string;
}

/** The file of an article: all that can be selected in it is what is pasted into a 公众号. */
export function articleDocument({ title, description }: Head, article: string): string {
  const meta = (name: string, content: string) => h('meta', { name, content });
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light'),
    meta('robots', 'noindex'),
    meta('description', description),
    h('title', title),
  ]);
  return `<!doctype html>\n<html lang="zh-CN" data-fonts="none">${toHtml(head)}<body style="${PAGE}">${article}</body></html>\n`;
}
