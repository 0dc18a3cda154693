/** A sentence as it is told. */
interface Sentence {
  text: string;
  ends: boolean;
}

/** An opening of whole paragraphs is taken where it is not shorter than this share of what may be. */
const ENOUGH = 0.6;

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + [...text].length, 0);

/**
 * The opening of a text, in whole sentences of `most` characters at most together, paragraphs on lines of their own:
 * nothing is left out in between, so that no 他 or 这一年 loses what it stands for. It ends with a paragraph where that
 * leaves it long enough.
 */
export function cutOpening<T extends Sentence>(sentences: readonly T[], most: number): { text: string; sentences: T[] } {
  const taken: T[] = [];
  let length = 0;
  for (const sentence of sentences) {
    length += [...sentence.text].length;
    if (length > most) break;
    taken.push(sentence);
  }
  const paragraphs = taken.slice(0, taken.findLastIndex(({ ends }) => ends) + 1);
  const kept = lengthOf(paragraphs) >= most * ENOUGH ? paragraphs : taken;
  const text = kept.map((sentence, index) => sentence.text + (sentence.ends && index < kept.length - 1 ? '\n' : '')).join('');
  return { text, sentences: kept };
}
