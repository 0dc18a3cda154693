/** One text of an original file, with the place of its first character in the file. */
export interface OriginalPart {
  text: string;
  offset: number;
}

const HEADING = /^[ \t　]*篇(\d+)[：:]/gmu;

/** The texts of an original file that holds several, each from its line 篇1：… on; empty where it holds but one. */
export function splitOriginal(original: string): OriginalPart[] {
  const starts = [...original.matchAll(HEADING)].map(({ index }) => index);
  return starts.map((offset, at) => ({ text: original.slice(offset, starts[at + 1]), offset }));
}
