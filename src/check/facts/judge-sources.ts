import type { ContentIssue } from '../../domain/content-issue.ts';
import { sourceDifferences } from '../../domain/evidence/source-differences.ts';
import { atField } from '../place.ts';
import { fault } from '../fault.ts';
import type { ComparedStory } from './compared-story.ts';

/** What a source that the sheet does not list must be told with. */
const NEEDED = ['url', 'date'] as const;

/** The sheet's sources stand first, in its order and words; each source beyond them is told in full. */
export function judgeSources({ file, story, entry }: ComparedStory): ContentIssue[] {
  const listed = entry.sources.flatMap((stated, index) => {
    const source = story.sources[index];
    if (!source) return [fault(atField(file, ['sources']), 'source-missing', stated.title)];
    const fields = sourceDifferences(source, stated);
    const words = [stated.title, stated.publisher, stated.url ?? ''].filter(Boolean).join('，');
    return fields.length === 0 ? [] : [fault(atField(file, ['sources', index]), 'source-differs', fields, words)];
  });
  const own = story.sources.slice(entry.sources.length).flatMap((source, index) => {
    const bare = NEEDED.filter((field) => source[field] === undefined);
    return bare.length === 0 ? [] : [fault(atField(file, ['sources', entry.sources.length + index]), 'source-bare', bare)];
  });
  return [...listed, ...own];
}
