import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText, textAt } from '../select.ts';

/** The editors are told which industries have no story yet. */
export const checkIdleIndustries: Rule = (collection) => {
  const told = new Set(
    filesOf(collection, 'stories')
      .filter(({ record }) => textAt(record, 'status') === 'published')
      .map(({ record }) => textAt(record, 'industry')),
  );
  return filesOf(collection, 'vocabulary')
    .filter(({ id }) => id === 'industries')
    .flatMap((file) =>
      selectText(file.record, '*.id')
        .filter(({ value }) => !told.has(value))
        .map(({ path, value }) => {
          const entry = (file.record as unknown[])[Number(path[0])];
          return report(atField(file, path), 'industry-idle', textAt(entry, 'name') ?? value);
        }),
    );
};
