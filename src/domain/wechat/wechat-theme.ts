/** The themes of an article for a 公众号: the colour of its head, and what goes with it. */
export const WECHAT_THEMES = ['limestone', 'graphite', 'oxide'] as const;

export type WechatTheme = (typeof WECHAT_THEMES)[number];

/** The theme that is shown first. */
export const FIRST_THEME: WechatTheme = 'limestone';

/** The name of the file that holds an article in a theme; the first theme has the plain name. */
export function articleFile(theme: WechatTheme): string {
  return theme === FIRST_THEME ? 'article.html' : `article-${theme}.html`;
}
