import type { EmbedMeasure } from '../domain/embed/embed.ts';
import type { EmbedChoices, EmbedOption } from '../domain/embed/embed-choices.ts';
import type { EmbedTarget } from '../domain/embed/embed-code.ts';
import { EMBED_TEXT } from '../text/embed.ts';
import { campaignViews, type CampaignView } from './campaign.ts';
import { cards, type StoryCard } from './card.ts';
import { dayViews, type DayRecordView } from './day-page.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { allFacetTerms, FACET_FOLDERS } from './facet.ts';
import { TEXT } from '../text.ts';

const LISTED = 8;
const HONOURS = 2;

/** A card that stands on other sites, and how high it is. */
export interface EmbedEntry extends EmbedTarget {
  measure: EmbedMeasure;
}

/** The card of a story. */
export interface StoryEmbedView {
  card: StoryCard;
  honours: { year?: string; title: string }[];
  /** The days on which the person is that of 今日劳模, with what is recorded; empty words where nothing is. */
  days: { day: string; name: string; text: string }[];
}

/** The card of an excerpt: the person whose deeds are shown first, and the others. */
export interface ExcerptEmbedView {
  id: string;
  excerpt: ExcerptView;
  first: StoryCard;
  others: StoryCard[];
}

/** The card of some people under a heading. */
export interface ListEmbedView {
  title: string;
  label: string;
  /** Address inside the site of the page that has them all. */
  page: string;
  cards: StoryCard[];
  total: number;
}

/** The id of an excerpt's card: an excerpt's own is unique in its speech alone. */
export function excerptEmbedId({ id, speech }: Pick<ExcerptView, 'id' | 'speech'>): string {
  return `${speech.id}-${id}`;
}

/** A list of people as a card; of a campaign as well as of a facet. */
export function listEmbed({ title, label, page, cards: all }: Omit<ListEmbedView, 'total'>): ListEmbedView {
  return { title, label, page, cards: all.slice(0, LISTED), total: all.length };
}

function reasonText({ kind, year, text }: DayRecordView): string {
  return kind === 'honour' || kind === 'deed' ? EMBED_TEXT.reasons[kind](year, text) : EMBED_TEXT.reasons[kind](year);
}

const daysByStory = dayViews.then((views) => {
  const days = views.map(({ day, name, people: [{ card, records }] }) => ({ id: card.id, day, name, text: records[0] ? reasonText(records[0]) : '' }));
  return Map.groupBy(days, ({ id }) => id);
});

/** The card of every published story. */
export async function storyEmbeds(): Promise<StoryEmbedView[]> {
  const days = await daysByStory;
  return (await cards).map((card) => ({
    card,
    honours: card.facets.honour.slice(0, HONOURS).map(({ text, year }) => ({ title: text, ...(year && { year }) })),
    days: days.get(card.id) ?? [],
  }));
}

/** The card of every excerpt. */
export async function excerptEmbeds(): Promise<ExcerptEmbedView[]> {
  return (await excerptViews).flatMap((excerpt) => {
    const [first, ...others] = excerpt.cards;
    return first ? [{ id: excerptEmbedId(excerpt), excerpt, first, others }] : [];
  });
}

/** The card of every value of a facet, with the folder and the id in its address. */
export async function facetEmbeds(): Promise<{ folder: string; id: string; view: ListEmbedView }[]> {
  return (await allFacetTerms()).map((term) => ({
    folder: FACET_FOLDERS[term.facet],
    id: term.id,
    view: listEmbed({ title: term.name, label: TEXT.facets[term.facet], page: term.path, cards: term.cards }),
  }));
}

/** The card of every campaign. */
export async function campaignEmbeds(): Promise<{ id: string; view: ListEmbedView }[]> {
  return (await campaignViews).map((view) => ({ id: view.id, view: campaignEmbed(view) }));
}

function campaignEmbed({ id, campaign, dates, cards: shown }: CampaignView): ListEmbedView {
  return listEmbed({ title: campaign.title, label: dates, page: `/campaigns/${id}/`, cards: shown });
}

/** The ids of the stories of all days, in the order of the calendar. */
export async function todayIds(): Promise<string[]> {
  return (await dayViews).map(({ people: [{ card }] }) => card.id);
}

/** How many characters the small print of an excerpt's card has; each correction begins a line. */
function notesOf({ speech, corrections }: ExcerptView): number {
  const NEW_LINE = 10;
  const written = [EMBED_TEXT.spoken(speech.title), ...corrections.map(({ from, to }) => EMBED_TEXT.corrected(from, to))];
  return written.reduce((sum, text) => sum + [...text].length + NEW_LINE, -NEW_LINE);
}

export const storyTarget = ({ card }: StoryEmbedView): EmbedEntry => ({
  kind: 'stories',
  id: card.id,
  title: EMBED_TEXT.titles.stories(card.fullName),
  page: `/stories/${card.id}/`,
  measure: { kind: 'stories' },
});

export const excerptTarget = ({ id, excerpt, others }: ExcerptEmbedView): EmbedEntry => ({
  kind: 'excerpts',
  id,
  title: EMBED_TEXT.titles.excerpts(excerpt.text),
  page: `/speeches/${excerpt.speech.id}/#${excerpt.id}`,
  measure: { kind: 'excerpts', rows: others.length, characters: [...excerpt.text].length, notes: notesOf(excerpt) },
});

export const listTarget = (id: string, { title, page, cards: shown }: ListEmbedView): EmbedEntry => ({
  kind: 'lists',
  id,
  title: EMBED_TEXT.titles.lists(title),
  page,
  measure: { kind: 'lists', rows: shown.length, characters: [...title].length },
});

export function campaignTarget(view: CampaignView): EmbedEntry {
  const target = listTarget(view.id, campaignEmbed(view));
  return { ...target, kind: 'campaigns', title: EMBED_TEXT.titles.campaigns(view.campaign.title), measure: { ...target.measure, kind: 'campaigns' } };
}

export const TODAY_TARGET: EmbedEntry = { kind: 'today', id: '', title: EMBED_TEXT.titles.today, page: '/today/', measure: { kind: 'today' } };

/** Every card that may be placed elsewhere. */
export async function embedEntries(): Promise<EmbedEntry[]> {
  const [people, words, lists, campaigns] = await Promise.all([storyEmbeds(), excerptEmbeds(), facetEmbeds(), campaignViews]);
  return [
    ...people.map(storyTarget),
    ...words.map(excerptTarget),
    ...lists.map(({ folder, id, view }) => listTarget(`${folder}/${id}`, view)),
    ...campaigns.map(campaignTarget),
    TODAY_TARGET,
  ];
}

/** The cards of each kind in brief, for the builder of codes. */
export async function embedChoices(): Promise<EmbedChoices> {
  const [people, words, lists, campaigns] = await Promise.all([storyEmbeds(), excerptEmbeds(), facetEmbeds(), campaignViews]);
  const option = (label: string, { id, page, measure: { rows = 0, characters = 0, notes = 0 } }: EmbedEntry): EmbedOption => [id, label, page, rows, characters, notes];
  return {
    stories: people.map((view) => option(view.card.fullName, storyTarget(view))),
    excerpts: words.map((view) => option(view.excerpt.text, excerptTarget(view))),
    lists: lists.map(({ folder, id, view }) => option(EMBED_TEXT.listLabel(view.label, view.title), listTarget(`${folder}/${id}`, view))),
    ...(campaigns.length > 0 && { campaigns: campaigns.map((view) => option(view.campaign.title, campaignTarget(view))) }),
    today: [option(EMBED_TEXT.today, TODAY_TARGET)],
  };
}

/** One card of each kind, for readers whose browser runs no script. */
export async function embedSamples(): Promise<EmbedEntry[]> {
  const entries = Map.groupBy(await embedEntries(), ({ kind }) => kind);
  return [...entries.values()].map(([first]) => first!);
}
