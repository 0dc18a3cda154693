/** Words of a record besides its text, as Pagefind keeps them: strings only. */
export type SearchMeta =
  | { kind: 'person' | 'collective'; /** Name, spaced for the index. */ title: string; /** One line, spaced. */ line: string }
  | { kind: 'excerpt'; /** Title of the speech, spaced. */ speech: string; /** The stories that prove it, a list of `PairedStory` as JSON. */ pairs: string };

/** A story that an excerpt is shown with. */
export interface PairedStory {
  name: string;
  href: string;
}

/** One result of the search: a story, or an excerpt of a speech. */
export interface SearchRecord {
  /** Address with the folder in which the site stands. */
  url: string;
  /** The text, spaced for the index. */
  content: string;
  language: string;
  meta: SearchMeta;
  /** Ids under the id of each facet. */
  filters: Record<string, string[]>;
  sort: { era: string; name: string };
}

/** The parts of `meta` in which a reader's words may stand, and how much each counts beside the text. */
export const META_WEIGHTS = { title: 20, line: 2, speech: 1, kind: 0, pairs: 0 } as const;

/** The parts of `meta` in which a match is a result. */
export const SEARCHED_META: readonly string[] = ['title', 'line', 'speech'];
