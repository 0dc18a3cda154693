/** Marks of sources, and line breaks of the source, which no reader sees. */
const UNSPOKEN = /\[\^[\d,\s]*\]|[ \t]*\n[ \t]*/gu;

/** A text as it is read aloud. */
export interface SpokenText {
  text: string;
  /** Where a character of `text` stands in the text it was taken from. */
  originalIndex(index: number): number;
}

/** A text of a content file without marks of sources and line breaks, so that a word is found across them. */
export function spokenText(original: string): SpokenText {
  const kept = [...original.matchAll(new RegExp(`${UNSPOKEN.source}|$`, 'gu'))];
  let from = 0;
  let text = '';
  const runs = kept.map((unspoken) => {
    const run = { at: text.length, from };
    text += original.slice(from, unspoken.index);
    from = unspoken.index + unspoken[0].length;
    return run;
  });
  const originalIndex = (index: number) => {
    const run = runs.findLast(({ at }) => at <= index)!;
    return run.from + index - run.at;
  };
  return { text, originalIndex };
}
