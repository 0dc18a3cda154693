import { readPublished, readRetellings, readSpeeches, readSpirits } from './read-content.ts';

/** Fields whose values are ids and words of the format, never printed as they stand. */
const UNPRINTED = new Set(['kind', 'status', 'check', 'id', 'url', 'plate', 'industry', 'region', 'era', 'file', 'group', 'stories', 'namesChecked']);

function printedStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (UNPRINTED.has(key) ? [] : printedStrings(part)));
}

/** The words of content, as `pattern` finds them: what stands there may stand on a page. */
export function contentWords(root: string, pattern: RegExp): Set<string> {
  const entries = [...readPublished(root), ...readSpeeches(root), ...readSpirits(root), ...readRetellings(root)];
  return new Set(entries.flatMap(({ record, body }) => [...printedStrings(record), body.replace(/<[^>]*>/g, '')]).flatMap((text) => text.match(pattern) ?? []));
}
