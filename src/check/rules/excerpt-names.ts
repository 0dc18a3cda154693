import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectText, textAt } from '../select.ts';

interface Bearer {
  id: string;
  name: string;
}

/** The people and collectives of the collection, longest name first: 赵梦桃小组 does not name 赵梦桃. */
function bearersOf(stories: readonly CheckedFile[]): Bearer[] {
  return stories
    .flatMap(({ id, record }) => {
      const name = textAt(record, 'name');
      return name ? [{ id, name }] : [];
    })
    .sort((a, b) => b.name.length - a.name.length);
}

function namedIn(text: string, bearers: readonly Bearer[]): Bearer[] {
  let rest = text;
  return bearers.filter(({ name }) => {
    if (!rest.includes(name)) return false;
    rest = rest.replaceAll(name, '\n');
    return true;
  });
}

function judge(file: CheckedFile, bearers: readonly Bearer[]): ContentIssue[] {
  return select(file.record, 'excerpts.*').flatMap(({ path, value }) => {
    const text = `${textAt(value, 'heading') ?? ''}\n${textAt(value, 'text') ?? ''}`;
    const checked = selectText(value, 'namesChecked.*').map((one) => one.value);
    return namedIn(text, bearers)
      .filter(({ id }) => !checked.includes(id))
      .map(({ id, name }) => report(atField(file, [...path, 'text']), 'name-unchecked', name, id));
  });
}

/** An excerpt that names someone of the collection has been compared with the facts. */
export const checkExcerptNames: Rule = (collection) => {
  const bearers = bearersOf(filesOf(collection, 'stories'));
  return filesOf(collection, 'speeches').flatMap((file) => judge(file, bearers));
};
