import { ASCII, FRAME_CHARACTERS, type FontWeight } from '../../domain/font.ts';
import { WHOLE, type FontSource } from '../../loaders/font-source.ts';
import type { PageText } from './page-text.ts';

/** A font file to be cut: which characters of which font. */
export interface FontCut {
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

/** On how many pages each character stands, those of the frame left out. */
function countPages(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of FRAME_CHARACTERS) counts.delete(character);
  return counts;
}

function sliceUp(characters: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(characters.length / SLICE_LENGTH) }, (_, index) =>
    characters.slice(index * SLICE_LENGTH, (index + 1) * SLICE_LENGTH),
  );
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

function planWeight(weight: FontWeight, pages: readonly PageText[], wanted: readonly string[], find: FindSource): SharedCuts {
  const cut = (source: FontSource, characters: readonly string[]): FontCut => ({
    weight,
    source,
    characters: characters.join(''),
  });
  // 300 days on which nothing is recorded must not settle what the stories have in common.
  const deciding = pages.filter(({ aside }) => !aside);
  const counts = countPages(deciding.map((page) => page.text[weight]));
  const frequent = [...counts.keys()].filter((character) => counts.get(character)! > deciding.length / 2);
  const common = frequent.filter((character) => find(character) === WHOLE);
  const groups = Map.groupBy(wanted, find);
  return {
    common: cut(WHOLE, common),
    borrowed: [...groups].flatMap(([source, list]) => (source && source !== WHOLE ? [cut(source, list)] : [])),
    spare: cut(WHOLE, [...ASCII].filter((character) => !(FRAME_CHARACTERS + common.join('')).includes(character))),
    slices: sliceUp(groups.get(WHOLE) ?? []).map((characters) => cut(WHOLE, characters)),
  };
}

/** What the pages of a site share. `find` names the font that has a character. */
export function planSite(pages: readonly PageText[], find: FindSource): SitePlan {
  const all = byFrequency(countPages([...pages.flatMap(({ text }) => [text[400], text[900]]), ASCII]));
  const plan = (weight: FontWeight) => planWeight(weight, pages, all, find);
  return { 400: plan(400), 900: plan(900) };
}
