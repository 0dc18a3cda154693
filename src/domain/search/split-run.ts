const SHORTEST = 2;

/** The length of the longest beginning of `letters` that stands somewhere, by halving: what holds a run holds its beginnings. */
async function longestBeginning(letters: readonly string[], stands: (run: string) => Promise<boolean>): Promise<number> {
  let known = 0;
  let most = letters.length;
  while (known < most) {
    const length = Math.ceil((known + most) / 2);
    if (await stands(letters.slice(0, length).join(''))) known = length;
    else most = length - 1;
  }
  return known;
}

/**
 * Parts a run that stands nowhere into runs that stand somewhere, the longest first from the left, each of two letters
 * or more; undefined where a rest is left over, for then the run holds something that is nowhere.
 */
export async function splitRun(letters: readonly string[], stands: (run: string) => Promise<boolean>): Promise<string[] | undefined> {
  const runs: string[] = [];
  for (let at = 0; at < letters.length; ) {
    const length = await longestBeginning(letters.slice(at), stands);
    if (length < SHORTEST) return undefined;
    runs.push(letters.slice(at, at + length).join(''));
    at += length;
  }
  return runs;
}
