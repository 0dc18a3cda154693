const CLAUSE = /[^，。；：？！、……]+[，。；：？！、……”’」』]*/gu;

/** A sentence parted after its punctuation, one thought a line, for large type. */
export function splitClauses(text: string): string[] {
  return text.match(CLAUSE) ?? [text];
}

/** A sentence in lines of at most `most` characters, broken after punctuation alone. */
export function balanceLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const clause of splitClauses(text)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...clause].length <= most) lines[lines.length - 1] = last + clause;
    else lines.push(clause);
  }
  return lines;
}

/** Number of characters in the longest line: what large type must be measured by to fit without a break. */
export function longestLine(lines: string[]): number {
  return Math.max(...lines.map((line) => [...line].length));
}
