/**
 * What the windows of one deck say to each other: one asks where the other stands, the other tells its slide. A question
 * carries how often the asker has turned its slides, and its answer repeats that; a turn is told without it.
 */
export type SlideMessage = SlideQuestion | SlideTold;

export interface SlideQuestion {
  laomo: 'which-slide';
  turns: number;
}

export interface SlideTold {
  laomo: 'slide';
  number: number;
  turns?: number | undefined;
}

/** The message in what another window sent; undefined for anything else. */
export function readSlideMessage(data: unknown): SlideMessage | undefined {
  const { laomo, number, turns }: Partial<Record<string, unknown>> = typeof data === 'object' && data !== null ? data : {};
  if (laomo === 'which-slide' && isCount(turns)) return { laomo, turns };
  if (laomo === 'slide' && isCount(number) && (turns === undefined || isCount(turns))) return { laomo, number, turns };
  return undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** True for an answer that a turn of the asker's own has overtaken: following it would take that turn back. */
export function isOvertaken({ turns }: SlideTold, own: number): boolean {
  return turns !== undefined && turns !== own;
}
