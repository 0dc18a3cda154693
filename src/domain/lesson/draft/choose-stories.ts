import { isConfirmed } from '../../../schema/evidence.ts';
import type { DraftStory } from './draft-material.ts';

const MOST = 3;

/** How much of a record tasks can be made from. */
function richness({ record }: DraftStory): number {
  return [record.events, record.figures, record.quotations].flat().filter(isConfirmed).length;
}

/**
 * Up to three stories that have a spirit word: the richest in confirmed events, figures and words of their own first,
 * and one for each industry before a second of any, so that a class meets different trades. Equals stand by their ids.
 */
export function chooseStories(spirit: string, stories: readonly DraftStory[]): DraftStory[] {
  const bearing = stories
    .filter(({ record }) => record.spirit.some(({ id }) => id === spirit))
    .toSorted((a, b) => richness(b) - richness(a) || (a.id < b.id ? -1 : 1));
  const isFirstOfTrade = (story: DraftStory) => bearing.find(({ record }) => record.industry === story.record.industry) === story;
  return [...bearing.filter(isFirstOfTrade), ...bearing.filter((story) => !isFirstOfTrade(story))].slice(0, MOST);
}
