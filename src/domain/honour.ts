import { isConfirmed } from '../schema/evidence.ts';
import type { Honour } from '../schema/honour.ts';
import type { Story } from '../schema/story.ts';
import type { HonourTerm } from '../schema/vocabulary.ts';

/** An honour's title as conferred, with its edition where it has one: 第六届全国道德模范. */
export function honourTitle(term: HonourTerm, honour: Pick<Honour, 'edition'>): string {
  if (!honour.edition) return term.title;
  return term.withEdition?.replace('{edition}', honour.edition) ?? `${term.title}（${honour.edition}）`;
}

/**
 * The honours that may stand in the record, in order of their years: the confirmed ones, and, without their
 * years, those whose title alone is confirmed.
 */
export function recordHonours(story: Story): Honour[] {
  return story.honours
    .filter((honour) => isConfirmed(honour) || honour.titleConfirmed)
    .map((honour) => (isConfirmed(honour) ? honour : { ...honour, years: [] }))
    .sort((a, b) => (a.years[0] ?? Infinity) - (b.years[0] ?? Infinity) || 0);
}
