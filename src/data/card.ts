import { facetValues, type FacetId, type FieldValue } from '../domain/field.ts';
import { lifeOf, lifeYears, type Life } from '../domain/scale/life.ts';
import { findTerm, type Industry } from '../domain/vocabulary.ts';
import type { StoryEntry } from './collection.ts';
import { stories } from './collection.ts';
import { paths } from './link.ts';
import { vocabulary } from './vocabulary.ts';

/** A story as it stands in lists: all that a row, a tile or a wall needs. */
export interface StoryCard {
  id: string;
  href: string;
  kind: 'person' | 'collective';
  name: string;
  /** Name with the unit, where another bears the same name. */
  fullName: string;
  line: string;
  summary: string;
  occupation: string;
  years: string;
  life: Life;
  industry: Industry;
  facets: Record<FacetId, FieldValue[]>;
  era: string;
  region: string;
}

async function toCard({ id, story }: StoryEntry): Promise<StoryCard> {
  const words = await vocabulary;
  const life = lifeOf(story);
  const facets = facetValues(story, words);
  return {
    id,
    href: paths.story(id),
    kind: story.kind,
    name: story.name,
    fullName: story.distinguish ? `${story.name}（${story.distinguish}）` : story.name,
    line: story.line,
    summary: story.summary,
    occupation: story.occupation,
    years: lifeYears(life),
    life,
    industry: findTerm(words.industries, story.industry),
    facets,
    era: story.era,
    region: story.region,
  };
}

/** Every published story as a card, by year of birth. */
export const cards: Promise<StoryCard[]> = stories.then((entries) => Promise.all(entries.map(toCard)));

const byId = cards.then((list) => new Map(list.map((card) => [card.id, card])));

/** The cards of the given ids, in their order; ids of stories that are not published are passed over. */
export async function cardsOf(ids: string[]): Promise<StoryCard[]> {
  const map = await byId;
  return ids.flatMap((id) => map.get(id) ?? []);
}
