import type { Life } from '../scale/life.ts';

/** A piece of an article. Prose is HTML of Markdown; all else is plain text. */
export type ArticlePart =
  | { kind: 'prose'; html: string }
  | { kind: 'box'; label: string; title: string; html: string }
  | { kind: 'quotation'; text: string; by: string }
  | { kind: 'figure'; value: string; meaning: string }
  | { kind: 'row'; label: string; values: string[] }
  | { kind: 'statement'; text: string; note: string };

/** A part of an article under one heading. */
export interface ArticleSection {
  /** The year that stands over the heading. */
  year?: string;
  heading?: string;
  parts: ArticlePart[];
}

/** An article for a 公众号 before it is drawn: of one story, or of several under the head of a campaign. */
export interface WechatArticle {
  /** Small words over the name. */
  labels: string[];
  name: string;
  line: string;
  /** Draws the ruler of a life under the name. */
  life?: Life;
  sections: ArticleSection[];
  /** What the marks in the prose lead to; the first is number 1. */
  sources: string[];
  /** What is doubtful, in the end of the sources. */
  doubts?: string;
  /** The 转载块. */
  notice: { label: string; value: string }[];
}

/** What the editor of a 公众号 asks for besides the article. */
export interface WechatFields {
  title: string;
  digest: string;
  author?: string;
  /** The address behind 阅读原文; missing where the site's own address is not known. */
  url?: string;
}
