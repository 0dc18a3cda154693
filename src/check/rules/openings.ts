import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt } from '../select.ts';

const BORN = /^[，,]?[^。]{0,12}?(?:生于|出生)/u;

/** A story does not open like a personnel file. */
export const checkOpenings: Rule = (collection) =>
  filesOf(collection, 'stories').flatMap((file) => {
    const name = textAt(file.record, 'name');
    const line = textAt(file.record, 'line');
    const summary = textAt(file.record, 'summary');
    if (!name) return [];
    return [
      ...(line?.startsWith(name) ? [report(atField(file, ['line']), 'line-opening')] : []),
      ...(summary?.startsWith(name) && BORN.test(summary.slice(name.length))
        ? [report(atField(file, ['summary']), 'summary-opening')]
        : []),
    ];
  });
