function written(from: number, to: number): string {
  const hex = (code: number) => code.toString(16);
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
}

/**
 * The `unicode-range` of each group of characters, no character being in two. A range runs on over characters of no
 * group, for the page does not show them: that leaves fewer and shorter ranges.
 */
export function unicodeRanges(groups: readonly string[]): string[] {
  const owners = groups
    .flatMap((group, owner) => [...group].map((character) => ({ code: character.codePointAt(0)!, owner })))
    .sort((a, b) => a.code - b.code);
  const ranges: string[][] = groups.map(() => []);
  for (let from = 0; from < owners.length; ) {
    const { code, owner } = owners[from]!;
    let to = from;
    while (owners[to + 1]?.owner === owner) to++;
    ranges[owner]!.push(written(code, owners[to]!.code));
    from = to + 1;
  }
  return ranges.map((list) => list.join(','));
}

/** The `unicode-range` of the given characters and no others. */
export function exactRange(characters: string): string {
  const codes = [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const starts = codes.filter((code, index) => codes[index - 1] !== code - 1);
  return starts.map((from) => {
    let to = from;
    while (codes.includes(to + 1)) to++;
    return written(from, to);
  }).join(',');
}
