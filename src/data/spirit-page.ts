import { documentText } from '../markdown/document.ts';
import { pathBelow, type ListPage } from '../domain/browse/list-page.ts';
import { SPIRIT_GROUPS, type SpiritGroup } from '../schema/spirit.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { paths } from './link.ts';
import { sitePages } from './list-page.ts';
import { cards, type StoryCard } from './card.ts';
import { stories } from './collection.ts';
import { spirits, type SpiritEntry } from './vocabulary.ts';

/** What a story says of a word. */
export interface Deed {
  card: StoryCard;
  deed: string;
}

/** Deeds on one page of a word. */
export type DeedPage = ListPage<Deed>;

/** All that the page of one spirit word shows. */
export interface SpiritView {
  word: SpiritEntry;
  href: string;
  deeds: Deed[];
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

/** The static paths of the words' pages, as many for each as its deeds take. */
export async function spiritPaths() {
  const views = await spiritViews;
  return views.flatMap((view) =>
    sitePages(`/spirit/${view.word.id}/`, view.deeds).map((page) => ({ params: { id: pathBelow('/spirit/', page) }, props: { view, page } })),
  );
}

export interface SpiritGroupView {
  group: SpiritGroup;
  views: SpiritView[];
}

/** The words gathered under the three spirits. */
export async function spiritGroups(): Promise<SpiritGroupView[]> {
  const views = await spiritViews;
  return SPIRIT_GROUPS.map((group) => ({ group, views: views.filter(({ word }) => word.group === group) }));
}
