import type { DraftExcerpt, DraftStory } from './draft-material.ts';

/** As many characters as are read from the back row. */
const ON_A_SLIDE = 60;
/** The longest passage that a lesson takes. */
const LONGEST = 160;
const SENTENCE = /[^。！？]+[。！？]*[”’」』）]*/gu;

/** The first sentences of a text that stand within `most` characters; at least the first. */
function opening(text: string, most: number): string {
  let taken = '';
  for (const sentence of text.match(SENTENCE) ?? []) {
    if (taken !== '' && [...taken, ...sentence].length > most) break;
    taken += sentence;
  }
  return taken;
}

/**
 * The excerpt that says a spirit word and is borne out by most of the chosen stories, the one that is shortest when cut
 * to its first sentences, unless it asks a question and no more; undefined where no speech has the word.
 */
export function chooseExcerpt(spirit: string, stories: readonly DraftStory[], excerpts: readonly DraftExcerpt[]): DraftExcerpt | undefined {
  const borneOut = (excerpt: DraftExcerpt) => stories.filter(({ id }) => excerpt.stories.includes(id)).length;
  const length = ({ text }: DraftExcerpt) => [...text].length;
  return excerpts
    .filter((excerpt) => excerpt.spirit.includes(spirit))
    .map((excerpt) => ({ ...excerpt, text: opening(excerpt.text, ON_A_SLIDE) }))
    .filter((excerpt) => length(excerpt) <= LONGEST && !excerpt.text.endsWith('？'))
    .toSorted((a, b) => borneOut(b) - borneOut(a) || length(a) - length(b))[0];
}
