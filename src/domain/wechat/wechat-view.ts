import type { WechatFields } from './wechat-article.ts';

/** A picture for the head of a message, ready to save. */
export interface WechatCover {
  /** What it is used for, in words. */
  name: string;
  href: string;
  /** Name of its file when it is saved. */
  file: string;
  width: number;
  height: number;
}

/** All that the page of one article shows. */
export interface WechatView {
  id: string;
  name: string;
  line: string;
  /** Address inside the site of the page that it is made from. */
  href: string;
  fields: WechatFields;
  /** Characters of the article with its tags. */
  length: number;
  /** Those that have been drawn. */
  covers: WechatCover[];
}
