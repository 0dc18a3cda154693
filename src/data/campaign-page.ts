import { formatDate } from '../domain/partial-date.ts';
import { isConfirmed } from '../schema/evidence.ts';
import type { Slogan } from '../schema/campaign.ts';
import { CAMPAIGN_TEXT } from '../text/campaign.ts';
import { HISTORY_TEXT } from '../text/history.ts';
import { campaignViews, type CampaignView } from './campaign.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { excerptViews } from './excerpt-view.ts';
import { wordingView } from './history-page.ts';
import { paths } from './link.ts';
import { picturesOf } from './picture.ts';

const POSTER = 'poster';

/** A slogan with where it was read, in words, and the page of this site that shows it there. */
export interface SloganView {
  text: string;
  source: string;
  href: string;
}

/** A poster that has been drawn. */
export interface PosterView {
  card: StoryCard;
  href: string;
  file: string;
  width: number;
  height: number;
}

/** All that the page of a campaign shows. */
export interface CampaignPageView extends CampaignView {
  slogans: SloganView[];
  posters: PosterView[];
}

/** Where the wording of the three spirits was said; what one source alone reports is told as its report. */
async function officialSource(text: string): Promise<string> {
  const { wording } = await wordingView();
  const said = HISTORY_TEXT.wording.occasion(formatDate(wording.date), wording.occasion);
  const quotation = wording.quotations.find((one) => one.text.includes(text));
  if (!quotation || isConfirmed(quotation)) return said;
  const { title, publisher } = wording.sources[quotation.sources[0]! - 1]!;
  return `${said}。${CAMPAIGN_TEXT.readIn(title, publisher)}`;
}

async function sloganView({ text, story, speech, excerpt }: Slogan): Promise<SloganView[]> {
  if (story !== undefined) return (await cardsOf([story])).map((card) => ({ text, source: CAMPAIGN_TEXT.story(card.fullName), href: card.href }));
  if (speech === undefined) return [{ text, source: await officialSource(text), href: paths.spirits() }];
  const views = (await excerptViews).filter((view) => view.speech.id === speech && view.id === excerpt);
  return views.map((view) => ({ text, source: CAMPAIGN_TEXT.spoken(view.speech.title), href: view.href }));
}

async function posterViews(cards: readonly StoryCard[]): Promise<PosterView[]> {
  const posters = cards.map(async (card) => {
    const drawn = (await picturesOf(card.id)).filter(({ kind }) => kind === POSTER);
    return drawn.map(({ href, width, height }) => ({ card, href, file: `${card.id}-poster.png`, width, height }));
  });
  return (await Promise.all(posters)).flat();
}

/** The page of one campaign. */
export async function campaignPageView(view: CampaignView): Promise<CampaignPageView> {
  const slogans = await Promise.all(view.campaign.slogans.map(sloganView));
  return { ...view, slogans: slogans.flat(), posters: await posterViews(view.cards) };
}

/** Static paths of the list of campaigns, which has no view, and of their pages; none on a site without campaigns. */
export async function campaignPaths(): Promise<{ params: { id: string | undefined }; props: { view?: CampaignView } }[]> {
  const views = await campaignViews;
  const pages = views.map((view) => ({ params: { id: view.id }, props: { view } }));
  return views.length === 0 ? [] : [{ params: { id: undefined }, props: {} }, ...pages];
}
