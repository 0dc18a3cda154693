import { cards, type StoryCard } from './card.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { facetTerms } from './facet.ts';
import { shortLength } from './list-page.ts';
import { storyView, type StoryView } from './story-page.ts';
import { site, vocabulary } from './vocabulary.ts';
import { pickEvenly } from '../domain/browse/list-page.ts';
import type { Industry, Plate } from '../domain/vocabulary.ts';
import { findTerm } from '../domain/vocabulary.ts';

export interface IndustryTile {
  industry: Industry;
  plate: Plate;
  count: number;
}

/** All that the home page shows. */
export interface HomeView {
  /** The wall of names: a column a decade, with the names that it shows of all its stories. */
  columns: { id: string; from: number; shown: StoryCard[]; total: number; featured: boolean }[];
  featured: StoryView;
  featuredPlate: Plate;
  tiles: IndustryTile[];
  pairing: { excerpt: ExcerptView; story: StoryView; plate: Plate };
  /** Lives drawn on the scale. */
  lives: StoryCard[];
  /** How many stories there are. */
  total: number;
}

/** A column of the wall is about as high as a screen, and the lives are what a thumb still passes; lists have everyone. */
const MOST_IN_COLUMN = 14;
const MOST_LIVES = 60;

const pick = (all: readonly StoryCard[], most: number): StoryCard[] => pickEvenly(all, shortLength(most), ({ id }) => id === site.featured);

function plateOf(view: StoryView, plates: Plate[]): Plate {
  return view.plate ?? findTerm(plates, view.card.industry.plate);
}

/** Gathers the home page. Throws where `site.yaml` names a story or an excerpt that is not published. */
export async function homeView(): Promise<HomeView> {
  const [words, all, quotes, counted] = await Promise.all([vocabulary, cards, excerptViews, facetTerms('industry')]);
  const [featured, story] = await Promise.all([storyView(site.featured), storyView(site.pairing.story)]);
  const excerpt = quotes.find((view) => view.speech.id === site.pairing.speech && view.id === site.pairing.excerpt);
  if (!excerpt) throw new Error(`site.yaml: no excerpt ${site.pairing.speech}#${site.pairing.excerpt}`);
  return {
    columns: words.eras.map((era) => {
      const own = all.filter((card) => card.era === era.id);
      return { id: era.id, from: era.from, shown: pick(own, MOST_IN_COLUMN), total: own.length, featured: era.id === featured.card.era };
    }),
    featured,
    featuredPlate: plateOf(featured, words.plates),
    tiles: words.industries.map((industry) => ({
      industry,
      plate: findTerm(words.plates, industry.plate),
      count: counted.find((term) => term.id === industry.id)?.cards.length ?? 0,
    })),
    pairing: { excerpt, story, plate: plateOf(story, words.plates) },
    lives: pick(all, MOST_LIVES),
    total: all.length,
  };
}
