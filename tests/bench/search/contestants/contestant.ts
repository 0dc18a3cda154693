/** What a contestant found for a question. */
export interface Answer {
  /** The contestant's own names of the records, best first. */
  ids: (string | number)[];
  /** How many of them, from the first, it lists without saying that they are something else than what was typed. */
  plain: number;
}

/** A search as it runs in the page. */
export interface Contestant {
  /** Loads what is needed before anything can be asked. */
  open: () => Promise<void>;
  /** Answers what was typed, with the data of the results that are drawn first. */
  ask: (typed: string) => Promise<Answer>;
  /** Drops the answers that it has kept, so that a question can be asked again; what was loaded stays. */
  forget?: () => Promise<void>;
  /** Finds people by what is loaded for suggestions alone, where there is such a thing: the ids of stories. */
  name?: (typed: string) => Promise<string[]>;
}

declare global {
  interface Window {
    contestant: Contestant;
  }
}
