import { writeBuilderState } from '../domain/embed/embed-choices.ts';
import { NATURAL_WIDTH } from '../domain/embed/embed.ts';
import { EMBED_TEXT } from '../text/embed.ts';
import { PRESS_TEXT } from '../text/press.ts';
import { WECHAT_TEXT } from '../text/wechat.ts';
import { paths } from './link.ts';

/** A page that helps to repost, embed or print a story. */
export interface PublicityLink {
  text: string;
  href: string;
}

/** What there is for those who publish a story elsewhere, in the order in which it is offered. */
export function publicityLinks(id: string): PublicityLink[] {
  return [
    { text: PRESS_TEXT.link, href: paths.press(id) },
    { text: WECHAT_TEXT.link, href: paths.wechat(id) },
    { text: EMBED_TEXT.link, href: `${paths.embed()}?${writeBuilderState({ kind: 'stories', ids: [id], width: NATURAL_WIDTH, tone: 'light' })}` },
  ];
}
