/** What the 公众号 takes (developers.weixin.qq.com, draft/add): characters of the fields, and of the content with its tags. */
export const WECHAT_LIMITS = { title: 32, author: 16, digest: 128, content: 20_000 } as const;

/** Bytes of the address behind 阅读原文. */
export const WECHAT_URL_BYTES = 1024;

/** Widest picture or drawing in an article, in px. */
export const WECHAT_WIDTH = 677;

/** Number of characters, as a person counts them. */
export function countCharacters(text: string): number {
  return [...text].length;
}
