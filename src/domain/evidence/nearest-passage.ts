import { distance } from 'fastest-levenshtein';

export interface NearestPassage {
  text: string;
  /** What stands in each where they first part. */
  differs: { wanted: string; found: string };
  /** Share of letters that must change to come from one to the other. */
  distance: number;
}

const STARTS = /(?<=^|[\n，。；：？！、,;:?!])[^\n]/gu;
const AROUND = 6;

function firstDifference(a: string, b: string): number {
  const at = [...a].findIndex((letter, index) => letter !== [...b][index]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}

function around(text: string, at: number): string {
  return [...text].slice(Math.max(0, at - AROUND), at + AROUND).join('');
}

/** The passage of a text, begun where a clause begins and as long as `wanted`, that comes nearest to it. */
export function nearestPassage(wanted: string, text: string): NearestPassage | undefined {
  const passages = [...text.matchAll(STARTS)].map(({ index }) => text.slice(index, index + wanted.length));
  const scored = passages.map((passage) => ({ passage, changes: distance(wanted, passage) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>((a, b) => (a && a.changes <= b.changes ? a : b), undefined);
  if (!best) return undefined;
  const at = firstDifference(wanted, best.passage);
  return {
    text: best.passage,
    differs: { wanted: around(wanted, at), found: around(best.passage, at) },
    distance: best.changes / wanted.length,
  };
}
