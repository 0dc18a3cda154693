import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { atField, type Place } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectText } from '../select.ts';

interface Named {
  id: string;
  place: Place;
}

/** One issue for every id but the first of its kind. Letter case is ignored, as some file systems ignore it. */
function findRepeated(named: readonly Named[]): ContentIssue[] {
  const first = new Map<string, Place>();
  return named.flatMap(({ id, place }) => {
    const key = id.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, place);
    return earlier ? [report(place, 'id-duplicate', id, `${earlier.file}:${earlier.line}`)] : [];
  });
}

function idsIn(file: CheckedFile, pattern: string): Named[] {
  return selectText(file.record, pattern).map(({ path, value }) => ({ id: value, place: atField(file, path) }));
}

function entriesOf(collection: Collection): Named[] {
  const files = filesOf(collection, 'stories', 'speeches', 'spirit', 'pages', 'history', 'campaigns');
  return files.map(({ id, path }) => ({ id, place: { file: path, line: 1 } }));
}

/** No id is given twice: to two entries of any kind, two excerpts of a speech or two words of a list. */
export const checkDuplicateIds: Rule = (collection) => [
  ...findRepeated(entriesOf(collection)),
  ...filesOf(collection, 'speeches').flatMap((file) => findRepeated(idsIn(file, 'excerpts.*.id'))),
  ...filesOf(collection, 'vocabulary').flatMap((file) => findRepeated(idsIn(file, '*.id'))),
];
