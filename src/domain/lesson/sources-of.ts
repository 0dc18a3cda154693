/** A sentence and the numbers of the sources behind it. */
interface Told {
  text: string;
  sources: readonly number[];
}

/** The sources behind some words of a text: those of every sentence that they reach into. Undefined where the words are not in it. */
export function sourcesOf(words: string, sentences: readonly Told[]): number[] | undefined {
  const at = sentences.map(({ text }) => text).join('').indexOf(words);
  if (at < 0) return undefined;
  let from = 0;
  const touched = sentences.filter(({ text }) => {
    const begins = from;
    from += text.length;
    return begins < at + words.length && from > at;
  });
  return [...new Set(touched.flatMap(({ sources }) => sources))].sort((a, b) => a - b);
}
