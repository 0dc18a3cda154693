import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { INLINE_STYLED_POLICY } from '../../domain/host/policy.ts';
import { EMBED_TEXT as text } from '../../text/embed.ts';

/** A page that shows a static card and is the place from which its code is taken; set in the reader's own fonts. */
export function fragmentPage(fragment: string, name: string): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: INLINE_STYLED_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', text.fragment.title(name)),
    h('meta', { name: 'description', content: text.description.fragment(name) }),
  ]);
  const heading = h('h1', { style: 'font-size:16px;margin:0 0 12px' }, text.fragment.title(name));
  const [before, after] = toHtml(h('html', { lang: 'zh-CN', dataFonts: 'none' }, [head, h('body', { style: 'margin:16px' }, [h('main', [heading, h('hr')])])])).split('<hr>');
  return `<!doctype html>${before}${fragment}${after}`;
}
