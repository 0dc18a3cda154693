import type { Correction, Excerpt } from '../../schema/speech.ts';

/** Stands in an excerpt for what was left out. */
export const OMISSION = '……';

/** What an anonymised speech has in place of a name or number. */
const PLACEHOLDER = /[Xx×*]/;
const LONGEST_OMISSION = 40;

function undoCorrection(text: string, { from, to }: Correction): string | undefined {
  const parts = text.split(to);
  return to !== '' && parts.length === 2 ? parts.join(from) : undefined;
}

/**
 * The text of an excerpt before its slips of the pen were put right, omissions still marked.
 * Undefined when a correction cannot be undone because its `to` does not stand in the text exactly once.
 */
export function undoCorrections({ text, corrections }: Pick<Excerpt, 'text' | 'corrections'>): string | undefined {
  return corrections.reduceRight<string | undefined>(
    (before, correction) => (before === undefined ? undefined : undoCorrection(before, correction)),
    text,
  );
}

function matchesAt(original: string, offset: number, parts: readonly string[]): boolean {
  const [part = '', ...rest] = parts;
  if (!original.startsWith(part, offset)) return false;
  if (rest.length === 0) return true;
  const gapStart = offset + part.length;
  let gap = '';
  for (const character of [...original.slice(gapStart, gapStart + 2 * LONGEST_OMISSION)].slice(0, LONGEST_OMISSION)) {
    gap += character;
    if (PLACEHOLDER.test(gap) && matchesAt(original, gapStart + gap.length, rest)) return true;
  }
  return false;
}

/**
 * Where an excerpt begins in the original it was taken from: corrections undone, each …… standing for 1 to 40
 * characters of the original that include a placeholder. Undefined when it is no run of the original.
 */
export function restoreExcerpt(excerpt: Pick<Excerpt, 'text' | 'corrections'>, original: string): number | undefined {
  const parts = undoCorrections(excerpt)?.split(OMISSION);
  if (!parts) return undefined;
  const [first = ''] = parts;
  for (let offset = original.indexOf(first); offset >= 0; offset = original.indexOf(first, offset + 1)) {
    if (matchesAt(original, offset, parts)) return offset;
    if (offset >= original.length) return undefined;
  }
  return undefined;
}
