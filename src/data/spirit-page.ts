import { documentText } from '../markdown/document.ts';
import { SPIRIT_GROUPS, type SpiritGroup } from '../schema/spirit.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { paths } from './link.ts';
import { cards, type StoryCard } from './card.ts';
import { stories } from './collection.ts';
import { spirits, type SpiritEntry } from './vocabulary.ts';

/** All that the page of one spirit word shows. */
export interface SpiritView {
  word: SpiritEntry;
  href: string;
  deeds: { card: StoryCard; deed: string }[];
  excerpts: ExcerptView[];
  description: string;
}

/** The pages of the fourteen words, in their official order. */
export const spiritViews: Promise<SpiritView[]> = Promise.all([spirits, stories, cards, excerptViews]).then(([words, entries, list, quotes]) =>
  words.map((word) => ({
    word,
    href: paths.spirit(word.id),
    deeds: entries.flatMap(({ story }, index) => story.spirit.filter(({ id }) => id === word.id).map(({ deed }) => ({ card: list[index]!, deed }))),
    excerpts: quotes.filter((quote) => quote.spirits.some((one) => one.id === word.id)),
    description: `${word.line}${documentText(word.document)}`.slice(0, 140),
  })),
);

export interface SpiritGroupView {
  group: SpiritGroup;
  views: SpiritView[];
}

/** The words gathered under the three spirits. */
export async function spiritGroups(): Promise<SpiritGroupView[]> {
  const views = await spiritViews;
  return SPIRIT_GROUPS.map((group) => ({ group, views: views.filter(({ word }) => word.group === group) }));
}
