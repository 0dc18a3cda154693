import { listPages, type ListPage } from '../domain/browse/list-page.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { cards, type StoryCard } from './card.ts';
import { site } from './vocabulary.ts';

/** Stories on one page of a list. */
export type CardPage = ListPage<StoryCard>;

/** The pages of a list, as long as the adopter wants them. `path` is the address of the list inside the site. */
export function sitePages<T>(path: string, entries: readonly T[]): ListPage<T>[] {
  return listPages(path, entries, site.listLength);
}

/** The list of all stories. */
export const storyPages: Promise<CardPage[]> = cards.then((all) => sitePages('/stories/', all));

/** How many entries stand in a list that only shows the way to the whole one: at most so many, nor more than the adopter wants. */
export function shortLength(most: number): number {
  return Math.min(most, site.listLength);
}

/** The first entries, as many as a short list has. */
export function shortList<T>(entries: readonly T[], most: number): T[] {
  return entries.slice(0, shortLength(most));
}

const NAMED = 40;

/** The first names on a page, for its description, and how many stories stand there. */
export function namedBriefly({ entries }: Pick<CardPage, 'entries'>): string {
  return BROWSE_TEXT.list.names(entries.slice(0, NAMED).map(({ name }) => name), entries.length);
}

/** A title as the page of a list bears it: the first is the list itself. */
export function pageTitle(title: string, { number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === 1 ? title : BROWSE_TEXT.list.titled(title, number);
}
