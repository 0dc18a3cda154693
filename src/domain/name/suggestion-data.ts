import type { SynonymGroup } from './synonyms.ts';

/** A text with its reading: one syllable without tone for each character that is read, or none where pinyin does not matter. */
export interface ReadText {
  text: string;
  syllables: readonly string[];
}

/** An honouree as the suggestions know one. */
export interface PersonEntry {
  id: string;
  kind: 'person' | 'collective';
  name: ReadText;
  /** Name with the unit, where another bears the same name. */
  fullName: string;
  /** What he or she does, in a few words. */
  description: string;
  /** By what else he or she is called. */
  aliases: readonly ReadText[];
}

/** The groups of things other than people that are suggested, in the order in which they are shown. */
export const TERM_GROUPS = ['spirit', 'industry', 'honour', 'era', 'region', 'place', 'unit', 'speech', 'excerpt'] as const;

export type TermGroupId = (typeof TERM_GROUPS)[number];

/** A word of the vocabulary, a place, a unit, a speech or the first words of an excerpt. */
export interface TermEntry {
  group: TermGroupId;
  name: ReadText;
  /** Address below the site's folder, without a slash before it. */
  path: string;
}

/** All that is suggested while a reader types. */
export interface SuggestionData {
  people: readonly PersonEntry[];
  terms: readonly TermEntry[];
  synonyms: readonly SynonymGroup[];
}
