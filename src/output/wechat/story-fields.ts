import type { StoryView } from '../../data/story-page.ts';
import { fitSentences } from '../../domain/text/fit-sentences.ts';
import type { WechatFields } from '../../domain/wechat/wechat-article.ts';
import { countCharacters, WECHAT_LIMITS } from '../../domain/wechat/wechat-limits.ts';

const fits = (limit: keyof typeof WECHAT_LIMITS) => (text: string) => countCharacters(text) <= WECHAT_LIMITS[limit];

/** Title, digest, author and 阅读原文 of a story, none of them cut within a sentence. */
export function storyFields({ card, citation }: StoryView): WechatFields {
  const { author, url } = citation;
  return {
    title: [citation.title, card.line].find(fits('title'))!,
    digest: fitSentences(card.summary, WECHAT_LIMITS.digest) || card.line,
    ...(fits('author')(author) && { author }),
    ...(url && { url }),
  };
}
