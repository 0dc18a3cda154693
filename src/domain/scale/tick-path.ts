import type { Tick, TickSize } from './scale.ts';

/** Length of a tick of each size, in px. */
export type TickLengths = Record<TickSize, number>;

interface Layout {
  /** Where the first tick stands, in the unit of the ticks. */
  from: number;
  lengths: TickLengths;
  direction: 'level' | 'upright';
  /** Where ticks begin, in px across the ruler; a negative sign of `grow` turns them round. */
  base?: number;
  grow?: 1 | -1;
}

/**
 * The ticks of a ruler as one path for each size, along the ruler in ticks and across it in px. Drawn in a view box
 * stretched to the ruler's length with strokes that do not scale, three paths stand for hundreds of lines.
 */
export function tickPaths(ticks: readonly Pick<Tick, 'year' | 'size'>[], layout: Layout): Record<TickSize, string> {
  const { from, lengths, direction, base = 0, grow = 1 } = layout;
  const paths: Record<TickSize, string> = { year: '', five: '', ten: '' };
  for (const { year, size } of ticks) {
    const along = year - from;
    const across = lengths[size] * grow;
    paths[size] += direction === 'level' ? `M${along} ${base}v${across}` : `M${base} ${along}h${across}`;
  }
  return paths;
}

/** A row of `count` equal steps as ticks: every tenth and the last the longest. */
export function stepTicks(count: number): Pick<Tick, 'year' | 'size'>[] {
  const sizeOf = (step: number): TickSize => (step % 10 === 0 || step === count ? 'ten' : step % 5 === 0 ? 'five' : 'year');
  return Array.from({ length: count + 1 }, (_, step) => ({ year: step, size: sizeOf(step) }));
}
