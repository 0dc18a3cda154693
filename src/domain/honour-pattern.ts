import type { HonourTerm } from '../schema/vocabulary.ts';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches the titles of a vocabulary as they stand in prose, with their edition or without, the longest first. */
export function honourPattern(terms: readonly HonourTerm[]): RegExp {
  const written = terms.flatMap(({ title, withEdition }) => {
    const [before, after] = withEdition?.split('{edition}').map(escape) ?? [];
    return before ? [`${before}[^，。]{1,8}?${after}`, escape(title)] : [escape(title)];
  });
  return new RegExp(written.sort((a, b) => b.length - a.length).join('|') || '(?!)', 'gu');
}
