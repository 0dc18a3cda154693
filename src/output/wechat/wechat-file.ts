import { rememberLast } from '../../domain/remember-last.ts';
import { FIRST_THEME, type WechatTheme } from '../../domain/wechat/wechat-theme.ts';
import { WECHAT_TEXT } from '../../text/wechat.ts';
import { articleDocument } from './article-document.ts';
import { dressArticle, prepareArticle } from './build-article.ts';
import { lintArticle } from './lint-article.ts';
import { refuseFaults } from './refuse-faults.ts';
import { wechatEntries } from './wechat-entry.ts';

const prepared = rememberLast(async (id) => {
  const { name, article } = await (await wechatEntries).get(id)!();
  const html = prepareArticle(article);
  // Themes differ in their colours alone: what is true of one is true of all.
  refuseFaults(`/wechat/${id}/`, lintArticle(dressArticle(html, FIRST_THEME)));
  return { name, html };
});

/** The file of an article in a theme. Throws where a 公众号 would not take it as it is, and says what to do. */
export async function wechatFile(id: string, theme: WechatTheme): Promise<string> {
  const { name, html } = await prepared(id);
  const article = dressArticle(html, theme);
  const { documentTitle, documentDescription } = WECHAT_TEXT.article;
  return articleDocument({ title: documentTitle(name, WECHAT_TEXT.themes[theme]), description: documentDescription(name) }, article);
}
