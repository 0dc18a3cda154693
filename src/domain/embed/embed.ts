/** What may be framed by other sites, by the folder below `/embed/` in which its pages stand. */
export const EMBED_KINDS = ['stories', 'excerpts', 'lists', 'today', 'campaigns'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** The grounds of a card: paper, graphite, oxide red, or whichever of the first two the reader's device asks for. */
export const TONES = ['light', 'dark', 'oxide', 'auto'] as const;
export type Tone = (typeof TONES)[number];

/** The widths for which cards are drawn, in px; between them they stretch. */
export const EMBED_WIDTHS = [320, 360, 640] as const;
export type EmbedWidth = (typeof EMBED_WIDTHS)[number];

/** The width at which a card stands by itself, in px. */
export const NATURAL_WIDTH: EmbedWidth = 360;

/** What decides how high a card is. */
export interface EmbedMeasure {
  kind: EmbedKind;
  /** People named in rows. */
  rows?: number;
  /** Characters of the words in large type: an excerpt, or the title of a list. */
  characters?: number;
  /** Characters of the small print below an excerpt. */
  notes?: number;
}

/** Above so many characters an excerpt is set smaller. */
export const LONG_EXCERPT = 60;

interface LineMeasure {
  /** Characters on a line. */
  characters: number;
  height: number;
}

const WIDE = 640;
/** The site's name and the link at the foot of each card. */
const FOOT = 84;
const STORY: Record<EmbedWidth, number> = { 320: 400, 360: 384, 640: 304 };
const DAY: Record<EmbedWidth, number> = { 320: 96, 360: 96, 640: 24 };
/** A person's block in an excerpt's card, and a row below it. */
const PERSON: Record<EmbedWidth, number> = { 320: 214, 360: 222, 640: 212 };
const PERSON_ROW = 46;
const LIST_ROW: Record<EmbedWidth, number> = { 320: 72, 360: 72, 640: 46 };
const TITLE: Record<EmbedWidth, LineMeasure> = { 320: { characters: 9, height: 39 }, 360: { characters: 10, height: 39 }, 640: { characters: 19, height: 39 } };
const SHORT: Record<EmbedWidth, LineMeasure> = { 320: { characters: 10, height: 32 }, 360: { characters: 12, height: 32 }, 640: { characters: 12, height: 32 } };
const LONG: Record<EmbedWidth, LineMeasure> = { 320: { characters: 13, height: 28.5 }, 360: { characters: 15, height: 28.5 }, 640: { characters: 14, height: 28.5 } };
const SMALL: Record<EmbedWidth, LineMeasure> = { 320: { characters: 17, height: 21 }, 360: { characters: 19, height: 21 }, 640: { characters: 19, height: 21 } };

const heightOf = (count: number, { characters, height }: LineMeasure): number => Math.ceil(count / characters) * height;

function excerptHeight({ rows = 0, characters = 0, notes = 0 }: EmbedMeasure, width: EmbedWidth): number {
  const words = characters > LONG_EXCERPT ? LONG : SHORT;
  const saying = 84 + heightOf(characters, words[width]) + heightOf(notes, SMALL[width]);
  const doing = PERSON[width] + rows * PERSON_ROW;
  return (width === WIDE ? Math.max(saying, doing + 16) : saying + doing) + FOOT;
}

function listHeight({ rows = 0, characters = 0 }: EmbedMeasure, width: EmbedWidth): number {
  return 40 + heightOf(characters, TITLE[width]) + rows * LIST_ROW[width] + FOOT;
}

/** The height in px of a frame that is not told the height of its card: what the card needs at that width, or a little more. */
export function frameHeight(measure: EmbedMeasure, width: EmbedWidth): number {
  if (measure.kind === 'stories') return STORY[width];
  if (measure.kind === 'today') return STORY[width] + DAY[width];
  return Math.ceil(measure.kind === 'excerpts' ? excerptHeight(measure, width) : listHeight(measure, width));
}

/** The address of a card inside the site; `id` is empty where there is one of its kind alone. */
export function embedPath(kind: EmbedKind, id: string): string {
  return id === '' ? `/embed/${kind}/` : `/embed/${kind}/${id}/`;
}

/** True for the name of a tone. */
export function isTone(value: string | null): value is Tone {
  return (TONES as readonly (string | null)[]).includes(value);
}

/** The query that asks a card for a tone; empty for the one it has by itself. */
export function toneQuery(tone: Tone): string {
  return tone === 'light' ? '' : `?tone=${tone}`;
}
