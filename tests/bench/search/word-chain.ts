import { pick, type Random } from './seeded.ts';

/** Ends a line, and begins the next one. */
const END = '\n';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Makes new texts of the words of given ones: each word follows the one before it as often as there, so that
 * neighbouring words are as frequent as in real text, and longer runs rarer.
 */
export class WordChain {
  readonly #followers = new Map<string, string[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      let last = END;
      for (const { segment } of segmenter.segment(text + END)) {
        const known = this.#followers.get(last);
        if (known) known.push(segment);
        else this.#followers.set(last, [segment]);
        last = segment;
      }
    }
  }

  /** One line. */
  line(random: Random): string {
    const words: string[] = [];
    for (let word = this.#after(END, random); word !== END; word = this.#after(word, random)) words.push(word);
    return words.join('');
  }

  /** Lines until there are as many characters as asked for, or a few more. */
  text(random: Random, length: number): string {
    const lines: string[] = [];
    for (let written = 0; written < length; written += lines.at(-1)!.length + 1) lines.push(this.line(random));
    return lines.join('\n');
  }

  #after(word: string, random: Random): string {
    return pick(random, this.#followers.get(word) ?? [END]);
  }
}
