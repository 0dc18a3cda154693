import { DIGIT_CHARACTERS, FONT_WEIGHTS, type FontWeight } from '../../domain/font.ts';
import { DIGIT_SOURCE, WHOLE } from '../../loaders/font-source.ts';
import type { PageText } from './page-text.ts';
import type { FindSource, FontCut, SitePlan } from './plan-site.ts';

/** A font file as one page uses it. */
export interface PageFace {
  cut: FontCut;
  /** The characters the page asks it for; those of one weight never overlap. */
  claims: string;
  /** True where the first screen needs it. */
  preload: boolean;
}

/** Up to this many characters are one file; more are parted into those of the first screen and the rest. */
const ONE_FILE = 60;

function without(characters: string, others: string): string {
  const taken = new Set(others);
  return [...characters].filter((character) => !taken.has(character)).join('');
}

function within(characters: string, others: string): string {
  const wanted = new Set(others);
  return [...characters].filter((character) => wanted.has(character)).join('');
}

function ownParts(characters: string, first: string): string[] {
  if (characters.length <= ONE_FILE) return [characters];
  return [within(characters, first), without(characters, first)];
}

function planWeight(page: PageText, shared: SitePlan[FontWeight], weight: FontWeight, find: FindSource): PageFace[] {
  const text = page.text[weight];
  const first = page.first[weight];
  const face = (cut: FontCut, claims: string): PageFace => ({ cut, claims, preload: within(claims, first) !== '' });
  const fromWhole = [...text].filter((character) => find(character) === WHOLE).join('');
  const own = ownParts(without(fromWhole, shared.common.characters), first);
  const used = [
    face(shared.common, within(text, shared.common.characters)),
    ...own.map((characters) => face({ family: 'Song', weight, source: WHOLE, characters }, characters)),
    ...shared.borrowed.map((cut) => face(cut, within(text, cut.characters))),
  ];
  const lazy = page.onDemand ? [...shared.slices, ...shared.borrowed] : weight === 400 ? [shared.spare] : [];
  const claimed = used.map(({ claims }) => claims).join('');
  return [...used, ...lazy.map((cut) => face(cut, without(cut.characters, claimed)))].filter(({ claims }) => claims !== '');
}

function planDigits(page: PageText): PageFace[] {
  const cut: FontCut = { family: 'Din', weight: 400, source: DIGIT_SOURCE, characters: DIGIT_CHARACTERS };
  return page.digits === '' ? [] : [{ cut, claims: DIGIT_CHARACTERS, preload: page.firstDigits !== '' }];
}

/** The font files of a page: shared, its own, borrowed, and those loaded only when a script or a reader asks for more. */
export function planPage(page: PageText, site: SitePlan, find: FindSource): PageFace[] {
  return [...FONT_WEIGHTS.flatMap((weight) => planWeight(page, site[weight], weight, find)), ...planDigits(page)];
}
