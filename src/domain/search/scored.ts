/** Something found, with how much it is about what was looked for. */
export interface Scored {
  id: string;
  score: number;
}

/** Things found, by id. */
export type Found<Thing extends Scored> = ReadonlyMap<string, Thing>;

/** What stands in every list, its scores added up; nothing where there is no list. */
export function inEvery<Thing extends Scored>(lists: readonly Found<Thing>[]): Found<Thing> {
  const [first = new Map<string, Thing>(), ...others] = lists;
  const things = [...first.values()].filter(({ id }) => others.every((list) => list.has(id)));
  return new Map(things.map((thing) => [thing.id, { ...thing, score: others.reduce((sum, list) => sum + list.get(thing.id)!.score, thing.score) }]));
}

/** What stands in one list or more. */
export function inAny<Thing extends Scored>(lists: readonly Found<Thing>[]): Found<Thing> {
  return new Map(lists.flatMap((list) => [...list]));
}

/** What was found and is not taken yet, the highest score first. */
export function ranked<Thing extends Scored>(found: Found<Thing>, taken: ReadonlySet<string>): Thing[] {
  return [...found.values()].filter(({ id }) => !taken.has(id)).sort((a, b) => b.score - a.score);
}
