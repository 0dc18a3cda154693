import { campaignPageView } from '../../data/campaign-page.ts';
import { campaignViews, type CampaignView } from '../../data/campaign.ts';
import { stories, storyEntry as findStory } from '../../data/collection.ts';
import { paths } from '../../data/link.ts';
import { storyView } from '../../data/story-page.ts';
import type { WechatArticle, WechatFields } from '../../domain/wechat/wechat-article.ts';
import { campaignArticle, campaignFields } from './campaign-article.ts';
import { storyArticle } from './story-article.ts';
import { storyFields } from './story-fields.ts';

/** One article, and the page of the site that it is made from. */
export interface WechatEntry {
  id: string;
  name: string;
  line: string;
  /** Address inside the site of the page that it is made from. */
  href: string;
  fields: WechatFields;
  article: WechatArticle;
  /** Id of the story whose pictures are its covers. */
  covers: string;
}

async function storyEntry(id: string): Promise<WechatEntry> {
  const view = await storyView(id);
  const { fullName: name, line } = view.card;
  return { id, name, line, href: paths.story(id), fields: storyFields(view), article: storyArticle(view), covers: id };
}

/** The article of a campaign is as new as the newest of its stories; its covers are those of its first person. */
async function campaignEntry(view: CampaignView): Promise<WechatEntry> {
  const page = await campaignPageView(view);
  const told = await Promise.all(view.cards.map(({ id }) => findStory(id)));
  const updated = told.map(({ story }) => story.updated).sort().at(-1)!;
  const { title: name, description: line } = view.campaign;
  return { id: view.id, name, line, href: view.href, fields: campaignFields(page), article: campaignArticle(page, updated), covers: view.cards[0]!.id };
}

/** What each address below `/wechat/` is made of, made when its page asks for it. No campaign has the id of a story. */
export const wechatEntries: Promise<ReadonlyMap<string, () => Promise<WechatEntry>>> = Promise.all([stories, campaignViews]).then(
  ([people, campaigns]) =>
    new Map([
      ...people.map(({ id }) => [id, () => storyEntry(id)] as const),
      ...campaigns.map((view) => [view.id, () => campaignEntry(view)] as const),
    ]),
);
