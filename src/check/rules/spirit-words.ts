import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { below, select, selectText, textAt, type Selected } from '../select.ts';

function judgeList(file: CheckedFile, ids: readonly Selected<string>[]): ContentIssue[] {
  return ids
    .filter(({ value }, index) => ids.findIndex((one) => one.value === value) < index)
    .map(({ path, value }) => report(atField(file, path), 'spirit-repeated', value));
}

function judgeExcerpts(file: CheckedFile): ContentIssue[] {
  return select(file.record, 'excerpts.*').flatMap((excerpt) =>
    judgeList(file, below(excerpt, selectText(excerpt.value, 'spirit.*'))),
  );
}

function judgeFiles(files: readonly CheckedFile[]): ContentIssue[] {
  const nameOf = ({ record }: CheckedFile) => textAt(record, 'name');
  const orderOf = ({ record }: CheckedFile) =>
    [textAt(record, 'group'), select(record, 'order')[0]?.value].join(' ');
  return files.flatMap((file, index) => {
    const earlier = files.slice(0, index);
    const sameName = earlier.find((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(file));
    const sameOrder = earlier.find((one) => orderOf(one) === orderOf(file));
    return [
      ...(sameName ? [report(atField(file, ['name']), 'spirit-name-repeated', nameOf(file) ?? '', sameName.path)] : []),
      ...(sameOrder ? [report(atField(file, ['order']), 'spirit-order-repeated', orderOf(file), sameOrder.path)] : []),
    ];
  });
}

/** No spirit word stands twice: in a story, in an excerpt, or in two files. */
export const checkSpiritWords: Rule = (collection) => [
  ...filesOf(collection, 'stories').flatMap((file) => judgeList(file, selectText(file.record, 'spirit.*.id'))),
  ...filesOf(collection, 'speeches').flatMap(judgeExcerpts),
  ...judgeFiles(filesOf(collection, 'spirit')),
];
