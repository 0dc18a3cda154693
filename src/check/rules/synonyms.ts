import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { below, select, selectText, type Selected } from '../select.ts';

function vocabularyFiles(collection: Collection, name: string): CheckedFile[] {
  return filesOf(collection, 'vocabulary').filter(({ id }) => id === name);
}

function judgeRepeated(file: CheckedFile): ContentIssue[] {
  const first = new Map<string, number>();
  return selectText(file.record, '*.words.*').flatMap(({ path, value }) => {
    const place = atField(file, path);
    const line = first.get(value);
    if (line === undefined) first.set(value, place.line);
    return line === undefined ? [] : [report(place, 'synonym-repeated', value, line)];
  });
}

/** A word with the titles that end with it: 五一劳动奖章 is short for one of them. */
interface Titled {
  word: Selected<string>;
  titles: ReadonlySet<string>;
}

function judgeTitles(file: CheckedFile, group: Selected, titles: readonly string[]): ContentIssue[] {
  const titled = below(group, selectText(group.value, 'words.*'))
    .map((word): Titled => ({ word, titles: new Set(titles.filter((title) => title.endsWith(word.value))) }))
    .filter((one) => one.titles.size > 0);
  const [first, ...others] = titled;
  return others
    .filter((one) => one.titles.isDisjointFrom(first!.titles))
    .map(({ word }) => report(atField(file, word.path), 'synonym-titles', word.value, first!.word.value));
}

/** No word stands for two things, and no two honours stand for each other: 先进工作者 is not 劳动模范. */
export const checkSynonyms: Rule = (collection) => {
  const titles = vocabularyFiles(collection, 'honours').flatMap(({ record }) => selectText(record, '*.title').map(({ value }) => value));
  return vocabularyFiles(collection, 'synonyms').flatMap((file) => [
    ...judgeRepeated(file),
    ...select(file.record, '*').flatMap((group) => judgeTitles(file, group, titles)),
  ]);
};
