import { glyphOutline, type GlyphOutline } from '../loaders/glyph-outline.ts';

/** A square of a name cut in stone: a character, or the space that parts a name of two. */
export type MonumentCell = GlyphOutline | 'space';

/** The cells of a name. A name of two characters keeps an empty one between them, so that it is as wide as one of three. */
export function monumentCells(name: string): MonumentCell[] {
  const cells = [...name].map(glyphOutline);
  return cells.length === 2 ? [cells[0]!, 'space', cells[1]!] : cells;
}
