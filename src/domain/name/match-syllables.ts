/** How far letters spell a reading: every syllable in full, by its initials, some of each, or only its beginning. */
export type Spelling = 'full' | 'initials' | 'mixed' | 'beginning';

const DOUBLE_INITIAL = /^[zcs]h/;

function prefixes(syllable: string): string[] {
  return Array.from({ length: syllable.length }, (_, index) => syllable.slice(0, index + 1));
}

function initials(syllable: string): string[] {
  return DOUBLE_INITIAL.test(syllable) ? [syllable.slice(0, 1), syllable.slice(0, 2)] : [syllable.slice(0, 1)];
}

/**
 * The most syllables through which the letters run when each is spelled by one of its pieces; undefined where they
 * cannot be spelled so.
 */
export function countSpelled(letters: string, syllables: readonly string[], pieces: (syllable: string) => readonly string[]): number | undefined {
  let reached = [0];
  let most: number | undefined;
  for (const [index, syllable] of syllables.entries()) {
    const ends = reached.flatMap((from) => pieces(syllable).filter((piece) => letters.startsWith(piece, from)).map((piece) => from + piece.length));
    reached = [...new Set(ends)];
    if (reached.includes(letters.length)) most = index + 1;
  }
  return most;
}

/** How letters without tones spell a reading: wangjinxi, wjx, wangjx and wangji all spell [wang, jin, xi]. */
export function matchSyllables(letters: string, syllables: readonly string[]): Spelling | undefined {
  if (letters === '' || letters[0] !== syllables[0]?.[0]) return undefined;
  const whole = syllables.join('');
  if (letters === whole) return 'full';
  if (countSpelled(letters, syllables, initials) === syllables.length) return 'initials';
  const spelled = countSpelled(letters, syllables, prefixes);
  if (spelled === undefined) return undefined;
  return spelled === syllables.length && !whole.startsWith(letters) ? 'mixed' : 'beginning';
}
