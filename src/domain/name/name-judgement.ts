/** Why a name was found. */
export type MatchReason = 'name' | 'given' | 'part' | 'alias' | 'pinyin' | 'initials' | 'sound' | 'slip';

/** How a name answers a question. */
export interface NameJudgement {
  reason: MatchReason;
  /** The alias that was meant. */
  alias?: string;
  /** The lower, the surer. */
  rank: number;
}

/** True for what was typed rightly; false for a guess, which the reader is asked about. */
export function isExact({ reason }: Pick<NameJudgement, 'reason'>): boolean {
  return reason !== 'sound' && reason !== 'slip';
}

/** The surest of several judgements, the first of those that are as sure. */
export function surest(judgements: readonly (NameJudgement | undefined)[]): NameJudgement | undefined {
  return judgements.reduce((best, one) => (one && (!best || one.rank < best.rank) ? one : best), undefined);
}
