import { relatedStories, type Reason, type Relatable } from '../domain/relation.ts';
import { TEXT } from '../text.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { stories } from './collection.ts';
import { excerptViews } from './excerpt-view.ts';

/** How many related stories a page shows, and how many reasons for each. */
const MOST = 3;
const REASONS = 2;

async function speechesByStory(): Promise<Map<string, string[]>> {
  const speeches = new Map<string, string[]>();
  for (const { speech, cards } of await excerptViews) {
    for (const { id } of cards) speeches.set(id, [...new Set([...(speeches.get(id) ?? []), speech.id])]);
  }
  return speeches;
}

// Gathered once for all pages: with 10,000 stories a list for each page would not fit into memory.
const relatables: Promise<Map<string, Relatable>> = Promise.all([stories, speechesByStory()]).then(
  ([entries, speeches]) =>
    new Map(
      entries.map(({ id, story: { industry, era, region, spirit } }) => [
        id,
        { id, industry, era, region, spirit: spirit.map((word) => word.id), speeches: speeches.get(id) ?? [] },
      ]),
    ),
);

/** The stories nearest to one, each with the reasons why it stands there, in words. */
export async function relativesOf(id: string): Promise<{ card: StoryCard; reasons: string[] }[]> {
  const all = await relatables;
  const relations = relatedStories(all.get(id)!, all.values(), MOST);
  const found = await cardsOf(relations.map(({ story }) => story.id));
  const name = (reason: Reason) => TEXT.story.reasons[reason];
  return relations.map(({ reasons }, index) => ({ card: found[index]!, reasons: reasons.slice(0, REASONS).map(name) }));
}
