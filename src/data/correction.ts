import type { Amendment } from '../schema/amendment.ts';
import { cards } from './card.ts';
import { stories } from './collection.ts';
import { paths } from './link.ts';

/** A correction with the story it was made in. */
export interface CorrectionView extends Amendment {
  /** Names it on the page 更正. */
  anchor: string;
  story: { name: string; href: string };
}

/** The corrections of a story, newest first. */
export function newestFirst<T extends { date: string }>(corrections: readonly T[]): T[] {
  return corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Every correction of a published story, newest first. */
export const corrections: Promise<CorrectionView[]> = Promise.all([stories, cards]).then(([entries, all]) =>
  newestFirst(
    entries.flatMap(({ id, story }) =>
      story.corrections.map((one, index) => ({
        ...one,
        anchor: `${id}-${index + 1}`,
        story: { name: all.find((card) => card.id === id)!.fullName, href: paths.story(id) },
      })),
    ),
  ),
);
