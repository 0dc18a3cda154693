import { WECHAT_LINT_TEXT } from '../../text/wechat-lint.ts';

export type ArticleRule = Exclude<keyof typeof WECHAT_LINT_TEXT, 'failed'>;

/** Something that a 公众号 does not take or keep. */
export interface ArticleFault {
  rule: ArticleRule;
  /** What is wrong and what to do, in words. */
  message: string;
}

/** A fault of a rule, found in `what`: a tag, a style, a length. */
export function articleFault(rule: ArticleRule, what: string): ArticleFault {
  return { rule, message: WECHAT_LINT_TEXT[rule](what) };
}
