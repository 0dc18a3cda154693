import { conferredYears, spreadOf } from '../domain/browse/spread.ts';
import type { FacetId } from '../domain/field.ts';
import { BROWSE_TEXT } from '../text/browse.ts';
import type { StoryCard } from './card.ts';
import type { FacetTerm } from './facet.ts';

const NAMED = 3;
/** More years than this are told by the first and the last. */
const MOST_YEARS = 6;

function eraSentence(cards: StoryCard[]): string {
  const eras = spreadOf(cards, 'era').sort((a, b) => (a.id < b.id ? -1 : 1));
  return eras.length === 0 ? '' : BROWSE_TEXT.spread.era(eras[0]!.text, eras.at(-1)!.text);
}

function namesSentence(cards: StoryCard[], facet: 'industry' | 'region'): string {
  const values = spreadOf(cards, facet);
  return BROWSE_TEXT.spread[facet](values.slice(0, NAMED).map(({ text }) => text), values.length);
}

/** What the records say of some stories: their decades, industries and regions, but for the facets that a page is about. */
export function spreadText(cards: StoryCard[], about: FacetId[]): string {
  const sentences: Partial<Record<FacetId, string>> = {
    era: eraSentence(cards),
    industry: namesSentence(cards, 'industry'),
    region: namesSentence(cards, 'region'),
  };
  return Object.entries(sentences).filter(([facet]) => !about.includes(facet as FacetId)).map(([, sentence]) => sentence).join('');
}

function honourText({ id, level, cards }: FacetTerm): string {
  const years = conferredYears(cards, id);
  const told = years.length > MOST_YEARS ? BROWSE_TEXT.conferredFrom(years[0]!, years.at(-1)!) : BROWSE_TEXT.conferred(years);
  return `${level ? BROWSE_TEXT.level(level) : ''}${years.length > 0 ? told : ''}`;
}

/** The introduction of a value: what its vocabulary says and, for an honour, its level and years as the records have them. */
export function introductionOf(term: FacetTerm): string {
  return `${term.introduction ?? ''}${term.facet === 'honour' ? honourText(term) : ''}`;
}
