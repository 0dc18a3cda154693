import { relatedStories, type ReasonId, type Relatable } from '../domain/browse/relation.ts';
import { findTerm } from '../domain/vocabulary.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import { TEXT } from '../text.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { speeches, stories } from './collection.ts';
import { excerptViews } from './excerpt-view.ts';
import { vocabulary } from './vocabulary.ts';

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

/** The names of all that two stories may share, by the kind of reason. */
const names: Promise<Record<ReasonId, { id: string; name: string }[]>> = Promise.all([vocabulary, speeches]).then(
  ([{ industries, spirits, regions, eras }, list]) => ({
    industry: industries,
    spirit: spirits,
    speech: list.map(({ id, speech }) => ({ id, name: `《${speech.title}》` })),
    region: regions,
    era: eras,
  }),
);

/** The stories nearest to one, each with the reasons why it stands there, in words: 同一行业：教育. */
export async function relativesOf(id: string): Promise<{ card: StoryCard; reasons: string[] }[]> {
  const [all, words] = await Promise.all([relatables, names]);
  const relations = relatedStories(all.get(id)!, all.values(), MOST);
  const found = await cardsOf(relations.map(({ story }) => story.id));
  return relations.map(({ reasons }, index) => ({
    card: found[index]!,
    reasons: reasons.slice(0, REASONS).map((reason) => BROWSE_TEXT.reason(TEXT.story.reasons[reason.id], findTerm(words[reason.id], reason.shared).name)),
  }));
}
