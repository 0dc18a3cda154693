/** What the relation of two stories is read from. */
export interface Relatable {
  id: string;
  industry: string;
  era: string;
  region: string;
  spirit: string[];
  speeches: string[];
}

export type ReasonId = 'industry' | 'spirit' | 'speech' | 'region' | 'era';

/** Why two stories stand together: what kind of thing they share, and the id of the first such thing. */
export interface Reason {
  id: ReasonId;
  shared: string;
}

export interface Relation<T extends Relatable> {
  story: T;
  /** Why it stands here, the strongest first. */
  reasons: Reason[];
}

/** From the strongest to the weakest. */
const WEIGHTS: Record<ReasonId, number> = { industry: 8, spirit: 4, speech: 3, region: 2, era: 1 };

function reasonsFor(one: Relatable, other: Relatable): Reason[] {
  const same = (a: string, b: string) => (a === b ? a : undefined);
  const common = (a: string[], b: string[]) => a.find((value) => b.includes(value));
  const shared: Record<ReasonId, string | undefined> = {
    industry: same(one.industry, other.industry),
    spirit: common(one.spirit, other.spirit),
    speech: common(one.speeches, other.speeches),
    region: same(one.region, other.region),
    era: same(one.era, other.era),
  };
  return (Object.keys(WEIGHTS) as ReasonId[]).flatMap((id) => (shared[id] === undefined ? [] : [{ id, shared: shared[id] }]));
}

/** The stories nearest to one, at most `most`, each with the reasons that it shares; those that share none are left out. */
export function relatedStories<T extends Relatable>(story: Relatable, all: Iterable<T>, most: number): Relation<T>[] {
  const nearest: (Relation<T> & { weight: number })[] = [];
  for (const other of all) {
    if (other.id === story.id) continue;
    const reasons = reasonsFor(story, other);
    const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason.id], 0);
    if (weight === 0 || (nearest.length === most && weight <= nearest.at(-1)!.weight)) continue;
    nearest.push({ story: other, reasons, weight });
    nearest.sort((a, b) => b.weight - a.weight);
    nearest.length = Math.min(nearest.length, most);
  }
  return nearest.map(({ story: other, reasons }) => ({ story: other, reasons }));
}
