import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CampaignPageView } from '../../data/campaign-page.ts';
import type { CampaignItemView } from '../../data/campaign.ts';
import type { StoryCard } from '../../data/card.ts';
import { publicUrl } from '../../data/page-meta.ts';
import { site } from '../../data/vocabulary.ts';
import { fitSentences } from '../../domain/text/fit-sentences.ts';
import { repostRows } from '../../domain/text/repost-notice.ts';
import type { ArticlePart, ArticleSection, WechatArticle, WechatFields } from '../../domain/wechat/wechat-article.ts';
import { countCharacters, WECHAT_LIMITS } from '../../domain/wechat/wechat-limits.ts';
import { CAMPAIGN_TEXT } from '../../text/campaign.ts';
import { WECHAT_TEXT } from '../../text/wechat.ts';

const prose = (...children: Parameters<typeof h>[1][]): ArticlePart => ({ kind: 'prose', html: toHtml(h('p', ...(children as string[]))) });

/** A link becomes a numbered note; without a public address there is none. */
function readOn({ id, fullName }: StoryCard): ArticlePart[] {
  const url = publicUrl(`/stories/${id}/`);
  return url === undefined ? [] : [{ kind: 'prose', html: toHtml(h('p', h('a', { href: url }, CAMPAIGN_TEXT.article.read(fullName)))) }];
}

function toSection(item: CampaignItemView): ArticleSection {
  if (item.kind === 'excerpt') {
    const { text, speech } = item.excerpt;
    return { heading: WECHAT_TEXT.article.saying, parts: [{ kind: 'statement', text, note: WECHAT_TEXT.article.spoken(speech.title) }, prose(item.line)] };
  }
  const { card, line, date } = item;
  const note = [date?.name, card.industry.name, card.years].filter(Boolean).join('　');
  return { heading: card.fullName, parts: [{ kind: 'statement', text: line, note }, prose(card.summary), ...readOn(card)] };
}

/** The article of a campaign: its opening, its people and excerpts with the editor's words, its slogans with their sources. */
export function campaignArticle({ id, campaign, document, dates, items, slogans }: CampaignPageView, updated: string): WechatArticle {
  const url = publicUrl(`/campaigns/${id}/`);
  const opening = document.sections.map(({ blocks, ...head }) => ({ ...head, parts: blocks.filter((block) => block.kind === 'prose') }));
  const quoted = slogans.map(({ text, source }): ArticlePart => ({ kind: 'statement', text, note: source }));
  const sections = [...opening, ...items.map(toSection), { heading: CAMPAIGN_TEXT.slogans.label, parts: quoted }];
  return {
    labels: [site.name, CAMPAIGN_TEXT.title, dates],
    name: campaign.title,
    line: campaign.description,
    sections: sections.filter(({ parts }) => parts.length > 0),
    sources: [],
    notice: repostRows({ title: campaign.title, source: site.name, author: site.unit || site.name, date: updated, ...(url && { url }) }),
  };
}

/** Title, digest, author and 阅读原文 of a campaign. */
export function campaignFields({ id, campaign }: CampaignPageView): WechatFields {
  const url = publicUrl(`/campaigns/${id}/`);
  const author = site.unit || site.name;
  return {
    title: campaign.title,
    digest: fitSentences(campaign.description, WECHAT_LIMITS.digest),
    ...(countCharacters(author) <= WECHAT_LIMITS.author && { author }),
    ...(url && { url }),
  };
}
