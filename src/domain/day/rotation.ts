import { hashText } from '../hash-text.ts';

interface Pair {
  day: string;
  id: string;
  weight: number;
}

const heavierFirst = (a: Pair, b: Pair) => b.weight - a.weight || (a.id + a.day < b.id + b.day ? -1 : 1);

/** The stories a day may come to. More than there are days are never asked: no others can all be taken. */
function candidates(day: string, ids: readonly string[], most: number): Pair[] {
  return ids.map((id) => ({ day, id, weight: hashText(`${day} ${id}`) })).sort(heavierFirst).slice(0, most);
}

/**
 * Gives each day a story, the same whatever the year. Each day weighs each story by a hash of the two (rendezvous
 * hashing), so that one story more takes a few days and leaves the rest alone. First every story has one day, the
 * heaviest that is left to it; then the other days go to whichever story weighs most. So no story is without a day
 * unless there are more stories than days. Empty where there are no stories.
 */
export function rotate(days: readonly string[], ids: readonly string[]): Map<string, string> {
  const asked = days.map((day) => candidates(day, ids, days.length));
  const given = new Map<string, string>();
  const seen = new Set<string>();
  for (const { day, id } of asked.flat().sort(heavierFirst)) {
    if (given.has(day) || seen.has(id)) continue;
    given.set(day, id);
    seen.add(id);
  }
  for (const { day, id } of asked.flatMap((pairs) => pairs.slice(0, 1))) {
    if (!given.has(day)) given.set(day, id);
  }
  return given;
}
