import type { WechatFields } from '../../domain/wechat/wechat-article.ts';
import { countCharacters, WECHAT_LIMITS, WECHAT_URL_BYTES } from '../../domain/wechat/wechat-limits.ts';
import { articleFault, type ArticleFault, type ArticleRule } from './article-fault.ts';

function lintCount(rule: ArticleRule & keyof typeof WECHAT_LIMITS, text: string): ArticleFault[] {
  const count = countCharacters(text);
  return count > 0 && count <= WECHAT_LIMITS[rule] ? [] : [articleFault(rule, `有 ${count} 字`)];
}

const isFull = (url: string) => /^https?:\/\//.test(url) && URL.canParse(url) && Buffer.byteLength(url) <= WECHAT_URL_BYTES;

/** What the editor of a 公众号 would not take of the title, the digest, the author and the address of 阅读原文. */
export function lintFields({ title, digest, author, url }: WechatFields): ArticleFault[] {
  return [
    ...lintCount('title', title),
    ...lintCount('digest', digest),
    ...(author === undefined ? [] : lintCount('author', author)),
    ...(url === undefined || isFull(url) ? [] : [articleFault('url', ` ${url.slice(0, 60)}`)]),
  ];
}
