/** The ids of the records under each value of each facet. */
export type Members = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/** Chosen ids by facet, one for each. */
export type Chosen = Readonly<Record<string, string>>;

/** The records that stand under every chosen value, in their order. A value that no record has leaves none. */
export function narrow(records: readonly string[], chosen: Chosen, members: Members): string[] {
  const sets = Object.entries(chosen).map(([facet, id]) => members[facet]?.[id] ?? new Set());
  return records.filter((record) => sets.every((set) => set.has(record)));
}

/**
 * How many of the records each value would leave, beside what is chosen under the other facets: what stands next to
 * a value is what a reader gets by choosing it.
 */
export function countValues(records: readonly string[], chosen: Chosen, members: Members): Record<string, Record<string, number>> {
  const counts = Object.entries(members).map(([facet, values]) => {
    const { [facet]: _, ...others } = chosen;
    const open = narrow(records, others, members);
    const entries = Object.entries(values).map(([id, set]) => [id, open.filter((record) => set.has(record)).length]);
    return [facet, Object.fromEntries(entries)];
  });
  return Object.fromEntries(counts) as Record<string, Record<string, number>>;
}
