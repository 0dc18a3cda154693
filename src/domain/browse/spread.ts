import type { Faceted } from './facet-pair.ts';
import type { FacetId } from '../field.ts';

/** How often each value of a facet stands in some stories, the most frequent first, equals as first met. */
export function spreadOf(stories: readonly Faceted[], facet: FacetId): { text: string; id: string; count: number }[] {
  const counts = new Map<string, { text: string; id: string; count: number }>();
  for (const { facets } of stories) {
    for (const { id, text } of facets[facet]) {
      if (id === undefined) continue;
      const found = counts.get(id) ?? { text, id, count: 0 };
      counts.set(id, { ...found, count: found.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The years in which an honour was conferred on people of some stories, each once, in order. */
export function conferredYears(stories: readonly Faceted[], honour: string): string[] {
  const years = stories.flatMap(({ facets }) => facets.honour.filter(({ id }) => id === honour).flatMap(({ year }) => year?.split('、') ?? []));
  return [...new Set(years)].sort();
}
