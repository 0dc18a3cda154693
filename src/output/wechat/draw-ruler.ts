import type { Element } from 'hast';
import { s } from 'hastscript';
import type { LifeRuler } from '../../domain/scale/life-ruler.ts';
import { ticksOf } from '../../domain/scale/scale.ts';

/** Fits the head of the narrowest phone; a drawing in a 公众号 does not give way. */
const WIDTH = 272;
const HEIGHT = 28;
const STUB = 20;
const LENGTHS = { year: 8, five: 13, ten: 18 } as const;
const HONOUR = 27;

const line = (d: string, width: number, className?: string) =>
  s('path', { d, fill: 'none', stroke: 'currentColor', strokeWidth: width, ...(className && { className }) });

/**
 * The ruler of a life, one tick a year, the honours long, a collective's line double. It is made of paths and px alone: an
 * SVG in a 公众号 keeps no id, class or reference.
 */
export function drawRuler(ruler: LifeRuler, collective: boolean): Element {
  const end = ruler.open ? WIDTH - STUB : WIDTH - 1;
  const at = (year: number) => Math.round(((year - ruler.scale.from) / (ruler.scale.to - ruler.scale.from)) * (end - 2) * 10) / 10 + 1;
  const ticks = ticksOf(ruler.scale).map(({ year, size }) => `M${at(year)} 1v${LENGTHS[size]}`);
  const base = [`M0 1H${end}`, ...(collective ? [`M0 5H${end}`] : []), ...(ruler.open ? [`M${end + 4} 1h3m4 0h3m4 0h2`] : [])];
  const honours = ruler.honours.map((year) => `M${at(year)} 0v${HONOUR}`);
  return s('svg', { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, [
    line(ticks.join(''), 1),
    line(base.join(''), 1.5),
    ...(honours.length > 0 ? [line(honours.join(''), 2.5, 'honour')] : []),
  ]);
}
