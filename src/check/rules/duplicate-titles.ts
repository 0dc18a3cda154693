import { filesOf } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { textAt } from '../select.ts';

/** No two speeches, pages, histories, campaigns or retellings bear one title: readers tell them apart by it. */
export const checkDuplicateTitles: Rule = (collection) => {
  const first = new Map<string, string>();
  return filesOf(collection, 'speeches', 'pages', 'retellings', 'history', 'campaigns').flatMap((file) => {
    const title = textAt(file.record, 'title');
    if (title === undefined) return [];
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, file.path);
    return earlier === undefined ? [] : [report(atField(file, ['title']), 'title-duplicate', title, earlier)];
  });
};
