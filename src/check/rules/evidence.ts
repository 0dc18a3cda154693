import type { ContentIssue } from '../../domain/content-issue.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectNumbers, textAt } from '../select.ts';

const FIELDS = ['aliases.*', 'birth', 'death', 'named', 'honours.*', 'honours.*.conferred', 'events.*', 'figures.*', 'quotations.*', 'events.*.figures.*'];

function judgeThin(file: CheckedFile): ContentIssue[] {
  return FIELDS.flatMap((field) => select(file.record, field))
    .filter(({ value }) => textAt(value, 'check') === 'confirmed')
    .filter(({ value }) => new Set(selectNumbers(value, 'sources.*').map((one) => one.value)).size === 1)
    .map(({ path }) => report(atField(file, [...path, 'check']), 'evidence-thin'));
}

function judgeTitle(file: CheckedFile): ContentIssue[] {
  return select(file.record, 'honours.*')
    .filter(({ value }) => select(value, 'titleConfirmed').length > 0 && textAt(value, 'check') === 'confirmed')
    .map(({ path }) => report(atField(file, [...path, 'titleConfirmed']), 'title-confirmed-needless'));
}

/** What is called confirmed has two sources; `titleConfirmed` mends only what is not. */
export const checkEvidence: Rule = (collection) =>
  filesOf(collection, 'stories', 'history').flatMap((file) => [...judgeThin(file), ...judgeTitle(file)]);
