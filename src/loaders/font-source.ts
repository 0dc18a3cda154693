import { Blob, Face } from 'harfbuzzjs';
import type { FontWeight } from '../domain/font.ts';
import { FONT_PACKAGES, readFontText, readWoff, type FontPackage } from './font-package.ts';
import { unpackWoff } from './unpack-woff.ts';

/** A font that characters can be cut from, in every weight of the site. */
export interface FontSource {
  id: string;
  package: FontPackage;
  /** Its WOFF file for a weight, without extension. */
  file: (weight: FontWeight) => string;
}

function slice(id: string, subset: string): FontSource {
  return { id, package: FONT_PACKAGES.text, file: (weight) => `noto-serif-sc-${subset}-${weight}-normal` };
}

function sliceNames(): string[] {
  const listed = Object.keys(JSON.parse(readFontText(FONT_PACKAGES.text, 'unicode.json')) as object);
  return listed.map((name) => name.replace(/[[\]]/g, ''));
}

/** The file that has nearly every character. */
export const WHOLE = slice('whole', 'chinese-simplified');

/**
 * The face of texts for children, which also lends what the text face lacks. The package names its regular 500 and
 * its medium, the heaviest, 700; all its characters stand in the file for Latin.
 */
export const KAI: FontSource = {
  id: 'lender',
  package: FONT_PACKAGES.lender,
  file: (weight) => `lxgw-wenkai-latin-${weight === 900 ? 700 : 500}-normal`,
};

/** The digits face, which has one weight for all. */
export const DIGIT_SOURCE: FontSource = {
  id: 'digit',
  package: FONT_PACKAGES.digit,
  file: () => 'barlow-condensed-latin-600-normal',
};

/** The uncompressed font of a source in a weight. */
export function readFont(source: FontSource, weight: FontWeight): Buffer {
  return unpackWoff(readWoff(source.package, source.file(weight)));
}

function charactersOf(source: FontSource): Set<number> {
  const sfnt = unpackWoff(readWoff(source.package, source.file(400)), ['cmap', 'maxp']);
  return new Set(new Face(new Blob(sfnt)).collectUnicodes());
}

let slices: Map<number, FontSource> | undefined;
let whole: Set<number> | undefined;
let kai: Set<number> | undefined;

/**
 * The lists of characters in the package do not say what its files hold, so the files are asked. Those of the Latin
 * subsets come last and win, so that the letters of pinyin stand together.
 */
function readSlices(): Map<number, FontSource> {
  const sources = sliceNames().map((name) => slice(name, name));
  return new Map(sources.flatMap((source) => [...charactersOf(source)].map((code) => [code, source] as const)));
}

/** True for a character that the face of texts for children has. */
export function isInKai(character: string): boolean {
  return (kai ??= charactersOf(KAI)).has(character.codePointAt(0)!);
}

/**
 * The font that has a character: the whole file of the text face where it can, else one of its slices, else the
 * lender's; undefined where none has it.
 */
export function sourceOf(character: string): FontSource | undefined {
  const code = character.codePointAt(0)!;
  if ((whole ??= charactersOf(WHOLE)).has(code)) return WHOLE;
  const found = (slices ??= readSlices()).get(code);
  if (found) return found;
  return isInKai(character) ? KAI : undefined;
}
