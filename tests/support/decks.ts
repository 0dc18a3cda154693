import type { Page } from '@playwright/test';
import { deckOf, type DeckSlide } from '../../src/domain/lesson/deck.ts';
import type { Lesson } from '../../src/schema/lesson/lesson.ts';
import { plainSite } from './built-site.ts';
import { readLessons } from './read-content.ts';

/** The slides of a pack, as its record tells them. */
export interface Deck {
  /** Address of its page, without the slash before it. */
  path: string;
  lesson: Lesson;
  slides: DeckSlide[];
}

/** The decks of all packs that readers may see. */
export function decks(): Deck[] {
  return readLessons(plainSite.root).map(({ id, record }) => ({ path: `lessons/${id}/slides/`, lesson: record, slides: deckOf(record) }));
}

/** A deck of one class for those who read by themselves. */
export function someDeck(): Deck {
  return decks().find(({ lesson }) => lesson.stage === '7-9' && lesson.sessions.length === 1)!;
}

/** Waits until a page is set in its own fonts. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
}

/** Numbers of the slides that fill the window from its upper edge. */
export function slidesInView(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll('.slide')].filter((slide) => Math.abs(slide.getBoundingClientRect().top) < 2).map(({ id }) => Number(id)));
}
