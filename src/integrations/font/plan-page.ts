import { FONT_WEIGHTS, FRAME_CHARACTERS, type FontWeight } from '../../domain/font.ts';
import { KAI, WHOLE } from '../../loaders/font-source.ts';
import type { FontFamily } from './face-rule.ts';
import type { PageText } from './page-text.ts';
import type { FindSource, FontCut, SitePlan } from './plan-site.ts';

/** A font file as one page uses it. */
export interface PageFace {
  family: FontFamily;
  cut: FontCut;
  /** The characters the page asks it for; those of one family and weight never overlap. */
  claims: string;
}

function without(characters: string, others: string): string {
  const taken = new Set(others);
  return [...characters].filter((character) => !taken.has(character)).join('');
}

function within(characters: string, others: string): string {
  const wanted = new Set(others);
  return [...characters].filter((character) => wanted.has(character)).join('');
}

function planWeight(page: PageText, shared: SitePlan[FontWeight], weight: FontWeight, find: FindSource): Omit<PageFace, 'family'>[] {
  const text = without(page.text[weight], FRAME_CHARACTERS);
  const rest = without([...text].filter((character) => find(character) === WHOLE).join(''), shared.common.characters);
  const used = [
    { cut: shared.common, claims: within(text, shared.common.characters) },
    { cut: { weight, source: WHOLE, characters: rest }, claims: rest },
    ...shared.borrowed.map((cut) => ({ cut, claims: within(text, cut.characters) })),
  ];
  const asked = page.onDemand ? [...shared.slices, ...shared.borrowed] : weight === 400 ? [shared.spare] : [];
  const claimed = used.map(({ claims }) => claims).join('');
  const idle = asked.map((cut) => ({ cut, claims: without(cut.characters, claimed) }));
  return [...used, ...idle].filter(({ claims }) => claims !== '');
}

/** A page alone: one file of a weight, and what that file lacks. */
function planAlone(page: PageText, shared: SitePlan[FontWeight], weight: FontWeight, find: FindSource): Omit<PageFace, 'family'>[] {
  const text = page.text[weight];
  const own = [...text].filter((character) => find(character) === WHOLE).join('');
  const borrowed = shared.borrowed.map((cut) => ({ cut, claims: within(text, cut.characters) }));
  return [{ cut: { weight, source: WHOLE, characters: own }, claims: own }, ...borrowed].filter(({ claims }) => claims !== '');
}

/** Digits and punctuation are the text face's, which come with the stylesheet. */
function planKai(page: PageText): PageFace[] {
  const claims = without(page.kai, FRAME_CHARACTERS);
  return claims === '' ? [] : [{ family: 'Kai', cut: { weight: 400, source: KAI, characters: claims }, claims }];
}

/**
 * The font files of a page: shared, its own, borrowed, and those loaded only when a script or a reader asks for more;
 * then that of its texts for children.
 */
export function planPage(page: PageText, site: SitePlan, find: FindSource): PageFace[] {
  const plan = page.alone ? planAlone : planWeight;
  const song = FONT_WEIGHTS.flatMap((weight) => plan(page, site[weight], weight, find));
  return [...song.map((face) => ({ family: 'Song' as const, ...face })), ...planKai(page)];
}
