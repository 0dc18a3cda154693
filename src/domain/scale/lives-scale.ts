import type { Life } from './life.ts';
import type { Scale } from './scale.ts';

/** The century to which the ruler of all lives reaches back at least. */
const CENTURY = 1900;

/** The ruler that holds every life whole: from the decade of the first confirmed year, 1900 at the latest, to the year of the build. */
export function livesScale(lives: readonly Life[], buildYear: number): Scale {
  const first = lives.reduce((year, life) => Math.min(year, life.from ?? year, life.to ?? year, life.honours[0] ?? year), CENTURY);
  return { from: Math.floor(first / 10) * 10, to: buildYear };
}
