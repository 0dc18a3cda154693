import type { Part, Words } from './part.ts';
import { A4, MARGIN, TEXT_WIDTH } from './word-page.ts';

const TWIPS_IN_POINT = 20;
/** A line of Chinese set at one and a half, in sizes of its type: faces bring a third of their own. */
const LINE = 2;
/** A row to be written in, in lines. */
const FORM_ROW = 1.5;
/** How much of a page a group may be and not be parted: longer ones would leave pages half empty, and LibreOffice tears them anywhere. */
const WHOLE = 0.5;

const textOf = (words: Words): string => (typeof words === 'string' ? words : 'filled' in words ? words.filled : '');

/** About how many lines a part takes. */
function linesOf(part: Part, perLine: number): number {
  if (part.kind === 'table') return part.rows.length * (part.look === 'form' ? FORM_ROW : 1);
  return Math.max(1, Math.ceil(part.words.map(textOf).join('').length / perLine));
}

const isLabel = (part: Part | undefined): boolean => part?.kind === 'paragraph' && part.style === 'label';

/**
 * For each part of a group whether it stays on the page of the next. A long group may be parted before each of its
 * labels, so that no label stands alone at the foot of a page. `size` is that of the text, in points.
 */
export function keepTogether(group: readonly Part[], size: number): boolean[] {
  const perLine = Math.floor(TEXT_WIDTH / TWIPS_IN_POINT / size);
  const perPage = Math.floor((A4.height - 2 * MARGIN) / TWIPS_IN_POINT / (size * LINE));
  const isLong = group.reduce((sum, part) => sum + linesOf(part, perLine), 0) > perPage * WHOLE;
  return group.map((_, index) => index < group.length - 1 && !(isLong && isLabel(group[index + 1])));
}
