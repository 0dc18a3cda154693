import { Blob, Face, Font } from 'harfbuzzjs';
import { nameCharacter, type FontWeight } from '../domain/font.ts';
import { FONT_TEXT } from '../text/font.ts';
import { readFont, sourceOf, type FontSource } from './font-source.ts';

/** A character drawn in its em box. */
export interface GlyphOutline {
  /** Data of an SVG path, y downwards, the box being `unitsPerEm` wide and high. */
  path: string;
  /** How much of the width the character takes in running text. */
  advance: number;
  unitsPerEm: number;
}

const WEIGHT: FontWeight = 900;

/** Top of the ideographic em box above the baseline, in ems: the typographic ascender of the text face. */
const EM_TOP = 0.88;

const fonts = new Map<string, { font: Font; unitsPerEm: number }>();
const outlines = new Map<string, GlyphOutline>();

function loadFont(source: FontSource) {
  const known = fonts.get(source.id);
  if (known) return known;
  const face = new Face(new Blob(readFont(source, WEIGHT)));
  const loaded = { font: new Font(face), unitsPerEm: face.upem };
  fonts.set(source.id, loaded);
  return loaded;
}

interface Command {
  letter: string;
  /** Pairs of coordinates. */
  values: number[];
}

function readCommands(path: string): Command[] {
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, letter, values]) => ({
    letter: letter!,
    values: values!.match(/-?[\d.]+/g)?.map(Number) ?? [],
  }));
}

function step(letter: string, [dx, dy, ...more]: number[]): string {
  if (letter === 'l' && dy === 0) return `h${dx}`;
  if (letter === 'l' && dx === 0) return `v${dy}`;
  return `${letter}${[dx, dy, ...more].join(' ').replaceAll(' -', '-')}`;
}

/** Whole numbers and steps instead of places: half the bytes of what the font gives. */
function writePath(commands: readonly Command[], left: number, top: number): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const written = commands.map(({ letter, values }) => {
    if (letter === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const places = values.map((value, index) => (index % 2 === 0 ? Math.round(left + value) : Math.round(top - value)));
    const steps = places.map((place, index) => place - (index % 2 === 0 ? x : y));
    [x, y] = places.slice(-2) as [number, number];
    if (letter === 'M') [startX, startY] = [x, y];
    return step(letter.toLowerCase(), steps);
  });
  return written.join('');
}

function drawGlyph(character: string): GlyphOutline {
  const source = sourceOf(character);
  if (!source) throw new Error(FONT_TEXT.missing(nameCharacter(character)));
  const { font, unitsPerEm } = loadFont(source);
  const glyph = font.nominalGlyph(character.codePointAt(0)!) ?? 0;
  const advance = font.glyphHAdvance(glyph);
  const path = writePath(readCommands(font.glyphToPath(glyph)), (unitsPerEm - advance) / 2, EM_TOP * unitsPerEm);
  return { path, advance, unitsPerEm };
}

/**
 * The heavy face's outline of a character, centred in its em box, for what is drawn without a font. Throws for a
 * character that no font has.
 */
export function glyphOutline(character: string): GlyphOutline {
  const outline = outlines.get(character) ?? drawGlyph(character);
  outlines.set(character, outline);
  return outline;
}
