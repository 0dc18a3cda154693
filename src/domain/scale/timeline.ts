import { positionOf, type Scale } from './scale.ts';

/** Something that happened in a year. */
export interface Moment {
  year: number;
  text: string;
  honour: boolean;
}

/** The moments of one year, as one label on a drawn timeline. */
export interface YearLabel {
  year: number;
  lines: string[];
  honour: boolean;
}

export interface PlacedLabel extends YearLabel {
  /** Place of its leader on the ruler. */
  at: string;
  side: 'above' | 'below';
  /** Distance of its year from the ruler, in px. */
  offset: number;
}

export interface TimelineLayout {
  labels: PlacedLabel[];
  /** Height needed on each side of the ruler, in px. */
  above: number;
  below: number;
}

const CHARACTER_WIDTH = 15;
const LINE_HEIGHT = 21;
const YEAR_HEIGHT = 30;
const CLEARANCE = 40;
const NOT_AT_LINE_START = /^[，。；：、？！）》”’」』]/u;

/** A label in lines of at most `most` characters; no line begins with punctuation (clreq 3.1.3). */
export function wrapLabel(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > most) {
    let cut = most;
    while (cut > 1 && (NOT_AT_LINE_START.test(rest[cut]!) || /[\d（《“「『]/u.test(rest[cut - 1]!))) cut -= 1;
    lines.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...lines, rest.join('')];
}

/** The moments of each year gathered under it, years in order. */
export function labelYears(moments: Moment[], most: number): YearLabel[] {
  const years = [...new Set(moments.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const same = moments.filter((moment) => moment.year === year);
    return { year, lines: same.flatMap(({ text }) => wrapLabel(text, most)), honour: same.some(({ honour }) => honour) };
  });
}

function widthOf({ lines }: YearLabel): number {
  return Math.max(60, ...lines.map((line) => [...line].length * CHARACTER_WIDTH)) + 18;
}

const heightOf = ({ lines }: YearLabel) => YEAR_HEIGHT + lines.length * LINE_HEIGHT + 8;

interface Span {
  label: YearLabel;
  start: number;
  end: number;
}

/** Distances from the ruler for labels taken in order; a label lies deeper than all earlier ones it would touch. */
function stack(spans: Span[]): number[] {
  const offsets: number[] = [];
  spans.forEach((span, index) => {
    const touching = spans.slice(0, index).map((other, at) => ({ other, bottom: offsets[at]! + heightOf(other.label) }));
    const met = touching.filter(({ other }) => other.start < span.end && span.start < other.end);
    offsets.push(Math.max(CLEARANCE, ...met.map(({ bottom }) => bottom)));
  });
  return offsets;
}

/**
 * Lays labels out as stairs so that no leader crosses a word: below the ruler they run to the right of their
 * leaders, deepest on the left; those that would leave the page stand above and run to the left.
 * `width` is the narrowest ruler, in px, for which the layout must hold.
 */
export function layOutTimeline(labels: YearLabel[], scale: Scale, width: number): TimelineLayout {
  const xOf = (year: number) => ((year - scale.from) / (scale.to - scale.from)) * width;
  const spans = labels.map((label) => {
    const x = xOf(label.year);
    const leaves = x + widthOf(label) > width;
    return { label, leaves, start: leaves ? x - widthOf(label) : x, end: leaves ? x : x + widthOf(label) };
  });
  const below = spans.filter(({ leaves }) => !leaves).reverse();
  const above = spans.filter(({ leaves }) => leaves);
  const place = (group: typeof spans, side: PlacedLabel['side']) => {
    const offsets = stack(group);
    return group.map(({ label }, index): PlacedLabel => ({ ...label, at: positionOf(scale, label.year), side, offset: offsets[index]! }));
  };
  const placed = [...place(below, 'below'), ...place(above, 'above')];
  const height = (side: PlacedLabel['side']) =>
    Math.max(0, ...placed.filter((label) => label.side === side).map((label) => label.offset + heightOf(label)));
  return { labels: placed.sort((a, b) => a.year - b.year), above: height('above'), below: Math.max(CLEARANCE, height('below')) };
}
