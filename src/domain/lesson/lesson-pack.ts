/** What the files of a pack need besides its pages. */
export interface LessonPack {
  title: string;
  /** The day its content was last changed, YYYY-MM-DD: the date that its files bear. */
  updated: string;
  /** Hash of all that it shows: files of other facts than today's are not offered. */
  facts: string;
  /** The text that goes with it. */
  readme: string;
}
