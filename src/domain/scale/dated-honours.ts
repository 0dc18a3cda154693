import type { HonourTerm } from '../../schema/vocabulary.ts';
import type { Story } from '../../schema/story.ts';
import { honourTitle, recordHonours } from '../honour.ts';
import { findTerm } from '../vocabulary.ts';

/** An honour as one mark on a scale. */
export interface DatedHonour {
  /** Missing where the title alone is confirmed: it has no place on the scale. */
  year?: number;
  title: string;
  /** How it was conferred, e.g. `追授`. */
  note?: string;
}

/** The honours of the record, one entry for each year in which they were conferred, in order; those without a year last. */
export function datedHonours(story: Story, terms: readonly HonourTerm[]): DatedHonour[] {
  const entries = recordHonours(story).flatMap((honour): DatedHonour[] => {
    const entry = { title: honourTitle(findTerm(terms, honour.id), honour), ...(honour.note && { note: honour.note }) };
    return honour.years.length > 0 ? honour.years.map((year) => ({ ...entry, year })) : [entry];
  });
  return entries.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
}
