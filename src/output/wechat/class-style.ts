import juice from 'juice';
import type { WechatTheme } from '../../domain/wechat/wechat-theme.ts';
import { stylesheetOf } from './stylesheet.ts';

const STYLE = / style="([^"]*)"/;
const known = new Map<string, string>();

/** Tags and styles count against the 20,000 characters: what a style can do without goes. */
const shorten = (style: string) => style.replace(/([:;,]) /g, '$1').replace(/;$/, '');

/**
 * What the stylesheet of a theme says of an element with these classes, as the value of its style attribute; empty where
 * it says nothing. Each is worked out once: to inline the whole stylesheet into every article took six times as long.
 */
export function classStyle(theme: WechatTheme, classes: string): string {
  const key = `${theme} ${classes}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const [, style = ''] = STYLE.exec(juice.inlineContent(`<p class="${classes}"></p>`, stylesheetOf(theme))) ?? [];
  const short = shorten(style);
  known.set(key, short);
  return short;
}
