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
export function relatedStories<T extends Relatable>(story: T, all: T[], most: number): Relation<T>[] {
  const weight = ({ reasons }: Relation<T>) => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return all
    .filter((other) => other.id !== story.id)
    .map((other) => ({ story: other, reasons: reasonsFor(story, other) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most);
}
