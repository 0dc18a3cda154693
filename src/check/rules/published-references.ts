import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { below, select, selectText, textAt, type Selected } from '../select.ts';

const HOME_PAGE = ['featured', 'pairing.story'];
const CAMPAIGN = ['items.*.story', 'slogans.*.story'];
const LESSON = ['stories.*'];

function reportAll(file: CheckedFile, stories: readonly Selected<string>[]): ContentIssue[] {
  return stories.map(({ path, value }) => report(atField(file, path), 'reference-unpublished', value));
}

/** What the home page, a published campaign and a published lesson show, and at least one story of each excerpt, is published. */
export const checkPublishedReferences: Rule = (collection) => {
  const hidden = new Set(
    filesOf(collection, 'stories')
      .filter(({ record }) => ['withdrawn', 'draft'].includes(textAt(record, 'status') ?? ''))
      .map(({ id }) => id),
  );
  const isHidden = ({ value }: Selected<string>) => hidden.has(value);
  return [
    ...filesOf(collection, 'site').flatMap((file) =>
      reportAll(file, HOME_PAGE.flatMap((path) => selectText(file.record, path)).filter(isHidden)),
    ),
    ...filesOf(collection, 'campaigns', 'lessons')
      .filter(({ record }) => textAt(record, 'status') === 'published')
      .flatMap((file) => {
        const paths = file.kind === 'campaigns' ? CAMPAIGN : LESSON;
        return reportAll(file, paths.flatMap((path) => selectText(file.record, path)).filter(isHidden));
      }),
    ...filesOf(collection, 'speeches').flatMap((file) =>
      select(file.record, 'excerpts.*').flatMap((excerpt) => {
        const stories = below(excerpt, selectText(excerpt.value, 'stories.*'));
        return stories.every(isHidden) ? reportAll(file, stories) : [];
      }),
    ),
  ];
};
