import type { Page } from './page.ts';

const ARTICLE = /^wechat\/[^/]+\/article(-[a-z]+)?\.html$/;

/** True for an article made for a 公众号: it has no frame of this site, and its styles are in its elements. */
export function isWechatArticle({ file }: Pick<Page, 'file'>): boolean {
  return ARTICLE.test(file);
}
