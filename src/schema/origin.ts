/** Where some words were taken from: one of these; an excerpt is named with its speech. */
interface Origin {
  story?: string | undefined;
  retelling?: string | undefined;
  history?: string | undefined;
  speech?: string | undefined;
  excerpt?: string | undefined;
}

/** True where exactly one text is named; that of an excerpt takes two ids. */
export function hasOneOrigin({ story, retelling, history, speech, excerpt }: Origin): boolean {
  const named = [story, retelling, history, speech].filter((id) => id !== undefined).length;
  return named === 1 && (speech === undefined) === (excerpt === undefined);
}
