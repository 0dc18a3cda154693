import { ASCII, DIGIT_CHARACTERS, distinctCharacters, FONT_WEIGHTS, type FontWeight } from '../../domain/font.ts';
import { WHOLE, type FontSource } from '../../loaders/font-source.ts';
import type { PageText } from './page-text.ts';

/** A font file to be cut: which characters of which font. */
export interface FontCut {
  family: 'Song' | 'Din';
  weight: FontWeight;
  source: FontSource;
  characters: string;
}

/** The files that pages share, by weight. */
export interface SharedCuts {
  /** Characters that stand on most pages. */
  common: FontCut;
  /** What the whole file lacks, one cut for each font it comes from. */
  borrowed: FontCut[];
  /** Letters and signs of ASCII that are not common, for what readers type and printed addresses. */
  spare: FontCut;
  /** Every character of the site, the most frequent first, for pages that ask for text by script. */
  slices: FontCut[];
}

export type SitePlan = Record<FontWeight, SharedCuts>;
export type FindSource = (character: string) => FontSource | undefined;

const SLICE_LENGTH = 100;
/** Every page sets a space and may count lists. */
const ALWAYS = ` ${DIGIT_CHARACTERS}`;

function countPages(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function groupBySource(characters: readonly string[], find: FindSource): Map<FontSource, string[]> {
  const groups = new Map<FontSource, string[]>();
  for (const character of characters) {
    const source = find(character);
    if (source) groups.set(source, [...(groups.get(source) ?? []), character]);
  }
  return groups;
}

function sliceUp(characters: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(characters.length / SLICE_LENGTH) }, (_, index) =>
    characters.slice(index * SLICE_LENGTH, (index + 1) * SLICE_LENGTH).join(''),
  );
}

function planWeight(weight: FontWeight, pages: readonly PageText[], everything: readonly string[], find: FindSource): SharedCuts {
  const cut = (source: FontSource, characters: string): FontCut => ({ family: 'Song', weight, source, characters });
  const counts = countPages(pages.map((page) => page.text[weight]));
  const fromWhole = [...counts.keys()].filter((character) => find(character) === WHOLE);
  const frequent = fromWhole.filter((character) => counts.get(character)! > pages.length / 2);
  const common = distinctCharacters(ALWAYS + frequent.join(''));
  const spare = [...ASCII].filter((character) => !common.includes(character));
  const groups = groupBySource(everything, find);
  const slices = pages.some((page) => page.onDemand) ? sliceUp(groups.get(WHOLE) ?? []) : [];
  return {
    common: cut(WHOLE, common.join('')),
    borrowed: [...groups].filter(([source]) => source !== WHOLE).map(([source, list]) => cut(source, list.join(''))),
    spare: cut(WHOLE, spare.join('')),
    slices: slices.map((characters) => cut(WHOLE, characters)),
  };
}

/** What the pages of a site share. `find` names the font that has a character. */
export function planSite(pages: readonly PageText[], find: FindSource): SitePlan {
  const counts = countPages(pages.flatMap(({ text }) => [text[400], text[900]]));
  const everything = [...counts.keys(), ...ASCII].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const distinct = [...new Set(everything)];
  const [body, heavy] = FONT_WEIGHTS.map((weight) => planWeight(weight, pages, distinct, find));
  return { 400: body!, 900: heavy! };
}
