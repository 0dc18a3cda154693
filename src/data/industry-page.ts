import { findTerm, type Industry, type Plate } from '../domain/vocabulary.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { facetPaths, type FacetTerm } from './facet.ts';
import { cardsOf } from './card.ts';
import { stories } from './collection.ts';
import type { CardPage } from './list-page.ts';
import { vocabulary } from './vocabulary.ts';

export interface IndustryView {
  term: FacetTerm;
  terms: FacetTerm[];
  page: CardPage;
  industry: Industry;
  plate: Plate;
  /** Own words of its people, the shortest first. */
  words: { text: string; name: string; href: string }[];
  /** Of the stories on its page of the list. */
  figures: { value: string; meaning: string; name: string; href: string }[];
}

/** Material ids of all industries, by industry. */
export async function industryMaterials(): Promise<Record<string, string>> {
  const { industries } = await vocabulary;
  return Object.fromEntries(industries.map(({ id, material }) => [id, material.id]));
}

async function toView({ term, terms, page }: Pick<IndustryView, 'term' | 'terms' | 'page'>): Promise<IndustryView> {
  const [{ industries, plates }, all] = await Promise.all([vocabulary, stories]);
  const industry = findTerm(industries, term.id);
  const own = all.filter(({ story }) => story.industry === term.id);
  const cards = await cardsOf(own.map(({ id }) => id));
  const views = own.map(({ story }, index) => ({ story, card: cards[index]! }));
  const words = views.flatMap(({ story, card }) =>
    story.quotations
      .filter((quotation) => quotation.speaker === undefined && isConfirmed(quotation))
      .map(({ text }) => ({ text, name: story.name, href: card.href })),
  );
  const listed = new Set(page.entries.map(({ id }) => id));
  const figures = views.filter(({ card }) => listed.has(card.id)).flatMap(({ story, card }) =>
    story.figures.filter(isConfirmed).map(({ value, meaning }) => ({ value, meaning, name: story.name, href: card.href })),
  );
  return {
    term,
    terms,
    page,
    industry,
    plate: findTerm(plates, industry.plate),
    words: words.sort((a, b) => a.text.length - b.text.length),
    figures,
  };
}

/** The static paths of the industries' pages. */
export async function industryPaths() {
  const paths = await facetPaths('industry');
  return Promise.all(paths.map(async ({ params, props }) => ({ params, props: { view: await toView(props) } })));
}
