/** Words of a record besides its text, as Pagefind keeps them: strings only. */
export type SearchMeta =
  | { kind: 'person' | 'collective' | 'lesson'; /** Name, in pairs for the index. */ title: string; /** One line, in pairs. */ line: string }
  | { kind: 'excerpt'; /** Title of the speech, in pairs. */ speech: string; /** The stories that prove it, a list of `PairedStory` as JSON. */ pairs: string };

/** A story that an excerpt is shown with. */
export interface PairedStory {
  name: string;
  href: string;
}

/** One result of the search: a story, an excerpt of a speech, or a lesson pack. */
export interface SearchRecord {
  /** Address with the folder in which the site stands. */
  url: string;
  /** The text, in pairs for the index. */
  content: string;
  language: string;
  meta: SearchMeta;
  /** Ids under the id of each facet. */
  filters: Record<string, string[]>;
  /** What the records are put in order by. They are not given to Pagefind, whose readers would load them with the first word. */
  sort: Record<SortId, string>;
}

/** How much each part of `meta` counts beside the text, where words stand there too. */
export const META_WEIGHTS = { title: 20, line: 2, speech: 1, kind: 0, pairs: 0 } as const;

/** The orders in which results can be listed besides that of relevance. */
export const SORTS = ['era', 'name'] as const;

export type SortId = (typeof SORTS)[number];

/** The file beside Pagefind's own that lists the ids of all records in one order. */
export const orderFile = (sort: SortId): string => `order-${sort}.json`;
