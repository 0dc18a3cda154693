/** A stretch of years laid over the whole length of a ruler. */
export interface Scale {
  from: number;
  to: number;
}

export type TickSize = 'year' | 'five' | 'ten';

export interface Tick {
  year: number;
  at: string;
  size: TickSize;
}

/** Where the public scale begins: the founding of the state. It ends with the year of the build. */
export const PUBLIC_SCALE_START = 1949;

/** The ruler on which every life stands. */
export function publicScale(buildYear: number): Scale {
  return { from: PUBLIC_SCALE_START, to: buildYear };
}

/** The place of a year on a scale as a percentage of its length, e.g. `14.474%`; kept within the ruler. */
export function positionOf(scale: Scale, year: number): string {
  const share = (year - scale.from) / (scale.to - scale.from);
  return `${Math.round(Math.min(1, Math.max(0, share)) * 100_000) / 1000}%`;
}

function sizeOf(year: number): TickSize {
  if (year % 10 === 0) return 'ten';
  return year % 5 === 0 ? 'five' : 'year';
}

/** One tick a year, the tenth the longest. */
export function ticksOf(scale: Scale): Tick[] {
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => {
    const year = scale.from + index;
    return { year, at: positionOf(scale, year), size: sizeOf(year) };
  });
}

/** The tens that may carry a label: those that keep `clear` years from every stop, lest the words touch. */
export function labelledTens(scale: Scale, stops: number[], clear: number): Tick[] {
  return ticksOf(scale).filter(
    ({ year, size }) => size === 'ten' && stops.every((stop) => Math.abs(stop - year) >= clear),
  );
}
