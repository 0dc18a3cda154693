import type { ReadingLevel, Stage } from '../domain/reading/reading-level.ts';
import { LEVEL_TEXT } from '../text/level.ts';

/** A reading level in words, and what it rests on. */
export interface LevelView {
  stage: Stage;
  name: string;
  basis: string;
}

/** Rounded down, so that 100 % is said of a text only when it is true. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}

/** A reading level as pages tell it. */
export function levelView({ stage, commonShare, sentenceLength, distinct }: ReadingLevel): LevelView {
  return { stage, name: LEVEL_TEXT.stages[stage], basis: LEVEL_TEXT.basis(percent(commonShare), Math.round(sentenceLength), distinct) };
}
