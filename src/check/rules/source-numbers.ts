import type { ContentIssue } from '../../domain/content-issue.ts';
import { SOURCE_MARK, sourceNumbers } from '../../markdown/source-mark.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { nodesOf } from '../nodes-of.ts';
import { atField, atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { isRecord, select, selectNumbers } from '../select.ts';

const FIELDS = ['aliases.*', 'birth', 'death', 'named', 'honours.*', 'honours.*.conferred', 'events.*', 'figures.*', 'quotations.*', 'spirit.*', 'events.*.figures.*', 'wordings.*'];
const ANY_MARK = /\[\^[^\]\n]{0,20}\]?/g;
const WHOLE_MARK = new RegExp(`^${SOURCE_MARK.source}$`);

function judgeRecord(file: CheckedFile, count: number): ContentIssue[] {
  return FIELDS.flatMap((field) => selectNumbers(file.record, `${field}.sources.*`))
    .filter(({ value }) => value > count)
    .map(({ path, value }) => report(atField(file, path), 'source-number', value, count));
}

function judgeBody(file: CheckedFile, count: number): ContentIssue[] {
  return file.texts.flatMap(({ text, placeAt }) =>
    [...text.matchAll(ANY_MARK)].flatMap(({ 0: mark, index }) => {
      if (!WHOLE_MARK.test(mark)) return [report(placeAt(index), 'source-mark-broken', mark)];
      return sourceNumbers(mark)
        .filter((number) => number < 1 || number > count)
        .map((number) => report(placeAt(index), 'source-number', number, count));
    }),
  );
}

/** `[^1]: …` at the head of a line is swallowed as the address of a link, and every [^1] with it. */
function judgeDefinitions(file: CheckedFile): ContentIssue[] {
  return nodesOf(file.tree).flatMap((node) =>
    node.type === 'definition' && node.identifier.startsWith('^')
      ? [report(atNode(file, node), 'source-mark-broken', `[${node.label ?? node.identifier}]:`)]
      : [],
  );
}

/** A retelling numbers the sources of its story. */
function countSources(file: CheckedFile, { files }: Collection): number {
  const lister = file.kind === 'retellings' ? files.find(({ kind, id }) => kind === 'stories' && id === file.id) : file;
  return select(lister?.record, 'sources.*').length;
}

/** Every source number, in record and body, is that of a source. */
export const checkSourceNumbers: Rule = (collection) =>
  filesOf(collection, 'stories', 'speeches', 'spirit', 'retellings', 'history', 'campaigns')
    .filter(({ record }) => isRecord(record))
    .flatMap((file) => {
      const count = countSources(file, collection);
      return [...judgeRecord(file, count), ...judgeBody(file, count), ...judgeDefinitions(file)];
    });
