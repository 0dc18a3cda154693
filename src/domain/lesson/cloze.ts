const GAP = /【([^】]+)】/gu;

/** A run of a sentence; a gap is to be filled in by the pupil. */
export interface ClozePart {
  text: string;
  gap: boolean;
}

/** The sentence as it stands in the text, without the marks of its gaps. */
export function withoutGaps(text: string): string {
  return text.replace(GAP, '$1');
}

/** True for a sentence that has something to fill in. */
export function hasGap(text: string): boolean {
  return text.search(GAP) >= 0;
}

/** A sentence parted at its gaps, in order; empty runs are left out. */
export function clozeParts(text: string): ClozePart[] {
  return text
    .split(GAP)
    .map((part, index) => ({ text: part, gap: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
