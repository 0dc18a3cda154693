import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { below, select, textAt, type Selected } from '../select.ts';

function judge(file: CheckedFile, text: string, { path, value }: Selected): ContentIssue[] {
  const to = textAt(value, 'to');
  if (to === undefined) return [];
  const place = atField(file, [...path, 'to']);
  if (to === textAt(value, 'from')) return [report(place, 'correction-same')];
  const times = to === '' ? 0 : text.split(to).length - 1;
  return times === 1 ? [] : [report(place, 'correction-to', to, times)];
}

/** Every correction changes something and can be undone: what it wrote stands in the excerpt exactly once. */
export const checkCorrections: Rule = (collection) =>
  filesOf(collection, 'speeches').flatMap((file) =>
    select(file.record, 'excerpts.*').flatMap((excerpt) => {
      const text = textAt(excerpt.value, 'text') ?? '';
      return below(excerpt, select(excerpt.value, 'corrections.*')).flatMap((one) => judge(file, text, one));
    }),
  );
