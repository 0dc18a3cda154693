const LETTER = /[\p{L}\p{N}]/gu;

/** The pairs of neighbouring letters of each line of a text, marks passed over. */
export function bigrams(text: string): string[] {
  return text
    .toLowerCase()
    .split('\n')
    .flatMap((line) => {
      const letters = line.match(LETTER) ?? [];
      return letters.slice(1).map((letter, at) => letters[at]! + letter);
    });
}
