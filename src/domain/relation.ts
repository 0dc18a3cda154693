/** What the relation of two stories is read from. */
export interface Relatable {
  id: string;
  industry: string;
  era: string;
  region: string;
  spirit: string[];
  speeches: string[];
}

export type Reason = 'industry' | 'spirit' | 'speech' | 'region' | 'era';

export interface Relation<T extends Relatable> {
  story: T;
  /** Why it stands here, the strongest first. */
  reasons: Reason[];
}

const WEIGHTS: Record<Reason, number> = { industry: 8, spirit: 4, speech: 3, region: 2, era: 1 };

function reasonsFor(one: Relatable, other: Relatable): Reason[] {
  const shares = (a: string[], b: string[]) => a.some((value) => b.includes(value));
  const holds: Record<Reason, boolean> = {
    industry: one.industry === other.industry,
    spirit: shares(one.spirit, other.spirit),
    speech: shares(one.speeches, other.speeches),
    region: one.region === other.region,
    era: one.era === other.era,
  };
  return (Object.keys(WEIGHTS) as Reason[]).filter((reason) => holds[reason]);
}

/** The stories nearest to one, at most `most`, each with the reasons that it shares; those that share none are left out. */
export function relatedStories<T extends Relatable>(story: Relatable, all: Iterable<T>, most: number): Relation<T>[] {
  const nearest: (Relation<T> & { weight: number })[] = [];
  for (const other of all) {
    if (other.id === story.id) continue;
    const reasons = reasonsFor(story, other);
    const weight = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
    if (weight === 0 || (nearest.length === most && weight <= nearest.at(-1)!.weight)) continue;
    nearest.push({ story: other, reasons, weight });
    nearest.sort((a, b) => b.weight - a.weight);
    nearest.length = Math.min(nearest.length, most);
  }
  return nearest.map(({ story: other, reasons }) => ({ story: other, reasons }));
}
