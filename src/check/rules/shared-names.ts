import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt } from '../select.ts';

/** Two published bearers of one name are told apart by `distinguish`. */
export const checkSharedNames: Rule = (collection) => {
  const stories = filesOf(collection, 'stories').filter(({ record }) => textAt(record, 'status') === 'published');
  return stories.flatMap((file) => {
    const name = textAt(file.record, 'name');
    const distinction = textAt(file.record, 'distinguish');
    const other = stories.find(
      ({ id, record }) =>
        id !== file.id &&
        textAt(record, 'name') === name &&
        (distinction === undefined || textAt(record, 'distinguish') === distinction),
    );
    return name !== undefined && other ? [report(atField(file, ['name']), 'name-shared', name, other.path)] : [];
  });
};
