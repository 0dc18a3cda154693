import { h } from 'hastscript';
import type { CampaignPageView } from '../../data/campaign-page.ts';
import type { StoryEntry } from '../../data/collection.ts';
import { campaignTarget, storyEmbeds, storyTarget, type EmbedEntry } from '../../data/embed.ts';
import { publicUrl } from '../../data/page-meta.ts';
import type { PackText } from '../../domain/campaign/campaign-pack.ts';
import { OUTPUT_TONES } from '../../domain/campaign/campaign-tone.ts';
import { elementCode, frameCode, scriptCode } from '../../domain/embed/embed-code.ts';
import { frameHeight, NATURAL_WIDTH } from '../../domain/embed/embed.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { PACK_TEXT } from '../../text/campaign-pack.ts';
import { qrSvg } from '../qr/qr-svg.ts';
import { drawing, printPage } from './print-page.ts';

const { files, numbered } = PACK_TEXT;

/** What the pack is, what is in it and in which order. */
export function readmeFile({ campaign, dates, cards }: CampaignPageView): PackText {
  const { about, hosts, order, contents, review, licence } = PACK_TEXT.readme;
  const parts = [
    about(campaign.title, dates, campaign.description),
    ...(campaign.hosts.length > 0 ? [hosts(campaign.hosts.join('、'))] : []),
    [order, ...cards.map(({ fullName }, index) => numbered(index + 1, fullName))].join('\n'),
    contents.join('\n'),
    `${review}\n${licence}`,
  ];
  return { path: files.readme, text: `${parts.join('\n\n')}\n` };
}

/** Every code on a page to be printed and cut: that of the campaign first. */
export function codesFile({ id, campaign, cards }: CampaignPageView): PackText {
  const { title, note, campaign: label } = PACK_TEXT.codes;
  const codes = [
    { name: `${label}　${campaign.title}`, url: publicUrl(`/campaigns/${id}/`)! },
    ...cards.map((card, index) => ({ name: numbered(index + 1, card.fullName), url: publicUrl(`/stories/${card.id}/`)! })),
  ];
  const figures = codes.map(({ name, url }) => h('figure', [drawing(qrSvg(url, { label: name, dark: '#000000' })), h('figcaption', [h('b', name), h('p.note', url)])]));
  return { path: files.codes, text: printPage(title(campaign.title), [h('h1', title(campaign.title)), h('p.note', note), h('div.codes', figures)]) };
}

/** The codes that place the cards of the campaign and of each person on other sites. */
export async function embedFile(view: CampaignPageView): Promise<PackText> {
  const { title, campaign: whole, frame, element } = PACK_TEXT.embed;
  const { campaign, cards } = view;
  const site = publicUrl('/')!;
  const people = new Map((await storyEmbeds()).map((one) => [one.card.id, one]));
  const codeOf = (name: string, target: EmbedEntry) => {
    const choice = { site, tone: OUTPUT_TONES[campaign.tone].card, width: NATURAL_WIDTH, height: frameHeight(target.measure, NATURAL_WIDTH) };
    return [`【${name}】`, frame, frameCode(target, choice), '', element, elementCode(target, choice), scriptCode(site)].join('\n');
  };
  const parts = [codeOf(whole, campaignTarget(view)), ...cards.map((card, index) => codeOf(numbered(index + 1, card.fullName), storyTarget(people.get(card.id)!)))];
  return { path: files.embed, text: `${[title(campaign.title), ...parts].join('\n\n')}\n` };
}

/** Every source of every person, under the numbers that the texts use. */
export function sourcesFile({ campaign }: CampaignPageView, stories: readonly StoryEntry[]): PackText {
  const { title, note } = PACK_TEXT.sources;
  const parts = stories.map(({ story }, index) => {
    const lines = story.sources.map(({ title: name, publisher, date, linkable, url }, at) => [`${at + 1}. ${[name, publisher, date && formatDate(date)].filter(Boolean).join('，')}`, linkable && url].filter(Boolean).join(' '));
    return [`【${numbered(index + 1, story.name)}】`, ...lines].join('\n');
  });
  return { path: files.sources, text: `${[title(campaign.title), note, ...parts].join('\n\n')}\n` };
}

/** The slogans, each with where it was read. */
export function slogansFile({ campaign, slogans }: CampaignPageView): PackText[] {
  const { title, note } = PACK_TEXT.slogans;
  const parts = slogans.map(({ text, source }) => `${text}\n　　${source}`);
  return slogans.length === 0 ? [] : [{ path: files.slogans, text: `${[title(campaign.title), note, ...parts].join('\n\n')}\n` }];
}
