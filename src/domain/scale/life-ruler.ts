import type { Life } from './life.ts';
import type { Scale } from './scale.ts';

/** A life on a ruler of its own, one tick a year. */
export interface LifeRuler {
  scale: Scale;
  /** Honours within the life whose years may be written without touching another label. */
  stops: number[];
  /** Ticks of all honours within the life. */
  honours: number[];
  /** How many years two labels must be apart. */
  clear: number;
  /** The end of the life is not recorded: a dashed stub follows. */
  open: boolean;
}

/** The ruler of a life; none where its beginning is unknown or nothing later is dated. */
export function lifeRuler(life: Life): LifeRuler | undefined {
  const end = life.to ?? life.last;
  if (life.from === undefined || end === undefined || end <= life.from) return undefined;
  const scale = { from: life.from, to: end };
  const clear = Math.max(3, Math.ceil((end - life.from) / 15));
  const honours = life.honours.filter((year) => year > scale.from && year <= scale.to);
  const stops: number[] = [];
  for (const year of honours) {
    const far = [scale.from, scale.to, ...stops].every((stop) => Math.abs(stop - year) >= clear);
    if (far) stops.push(year);
  }
  return { scale, stops, honours, clear, open: life.to === undefined };
}
