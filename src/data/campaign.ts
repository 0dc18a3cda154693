import { getCollection } from 'astro:content';
import { formatSpan } from '../domain/campaign/format-span.ts';
import { formatDate } from '../domain/partial-date.ts';
import type { TextDocument } from '../markdown/document.ts';
import type { Campaign, CampaignItem } from '../schema/campaign.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { paths } from './link.ts';

/** A person or an excerpt of a campaign, with the editor's words. */
export type CampaignItemView =
  | { kind: 'story'; line: string; card: StoryCard; date?: { value: string; name: string } }
  | { kind: 'excerpt'; line: string; excerpt: ExcerptView };

/** A campaign as lists and cards need it. */
export interface CampaignView {
  id: string;
  href: string;
  campaign: Campaign;
  document: TextDocument;
  /** Its dates in words. */
  dates: string;
  items: CampaignItemView[];
  /** Its people, in their order. */
  cards: StoryCard[];
}

async function itemView({ story, speech, excerpt: id, line, date }: CampaignItem): Promise<CampaignItemView[]> {
  if (story !== undefined) {
    const shown = date === undefined ? {} : { date: { value: date, name: formatDate(date) } };
    return (await cardsOf([story])).map((card) => ({ kind: 'story', line, card, ...shown }));
  }
  const excerpt = (await excerptViews).find((view) => view.speech.id === speech && view.id === id);
  return excerpt ? [{ kind: 'excerpt', line, excerpt }] : [];
}

async function toView(id: string, campaign: Campaign, document: TextDocument): Promise<CampaignView> {
  const items = (await Promise.all(campaign.items.map(itemView))).flat();
  return {
    id,
    href: paths.campaign(id),
    campaign,
    document,
    dates: formatSpan(campaign.from, campaign.until),
    items,
    cards: items.flatMap((item) => (item.kind === 'story' ? [item.card] : [])),
  };
}

/** The published campaigns, the latest to begin first. */
export const campaignViews: Promise<CampaignView[]> = getCollection('campaigns').then(async (entries) => {
  const views = entries.map(({ id, data }) => {
    const { document, ...campaign } = data as Campaign & { document: TextDocument };
    return toView(id, campaign, document);
  });
  const published = (await Promise.all(views)).filter(({ campaign }) => campaign.status === 'published');
  return published.sort((a, b) => (a.campaign.from < b.campaign.from ? 1 : -1));
});
