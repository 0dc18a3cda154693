import type { ContentIssue } from '../../domain/content-issue.ts';
import { isBefore } from '../../domain/is-before.ts';
import { DATE_TEXT } from '../../text/check.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { selectDates } from '../select.ts';

/** Which date must not lie before which. */
const ORDERS = [
  { later: 'death.date', laterName: DATE_TEXT.death, earlier: 'birth.date', earlierName: DATE_TEXT.birth },
  { later: 'events.*.date', laterName: DATE_TEXT.event, earlier: 'birth.date', earlierName: DATE_TEXT.birth },
  { later: 'honours.*.years.*', laterName: DATE_TEXT.honour, earlier: 'birth.date', earlierName: DATE_TEXT.birth },
  { later: 'honours.*.conferred.date', laterName: DATE_TEXT.honour, earlier: 'birth.date', earlierName: DATE_TEXT.birth },
  { later: 'updated', laterName: DATE_TEXT.updated, earlier: 'published', earlierName: DATE_TEXT.published },
  { later: 'corrections.*.date', laterName: DATE_TEXT.correction, earlier: 'published', earlierName: DATE_TEXT.published },
  { later: 'until', laterName: DATE_TEXT.until, earlier: 'from', earlierName: DATE_TEXT.from },
  { later: 'updated', laterName: DATE_TEXT.updated, earlier: 'corrections.*.date', earlierName: DATE_TEXT.correction },
];

function judgeOrders(file: CheckedFile): ContentIssue[] {
  return ORDERS.flatMap(({ later, laterName, earlier, earlierName }) =>
    selectDates(file.record, earlier).flatMap(({ value: first }) =>
      selectDates(file.record, later)
        .filter(({ value }) => isBefore(value, first))
        .map(({ path, value }) => report(atField(file, path), 'date-order', laterName, value, earlierName, first)),
    ),
  );
}

/** Honours may come after death; what a person did may not. */
function judgeDeath(file: CheckedFile): ContentIssue[] {
  return selectDates(file.record, 'death.date').flatMap(({ value: death }) =>
    selectDates(file.record, 'events.*.date')
      .filter(({ value }) => isBefore(death, value))
      .map(({ path, value }) => report(atField(file, path), 'date-after-death', value, death)),
  );
}

/** The dates of a life, of a campaign and of a file follow one another as they must. */
export const checkDateOrder: Rule = (collection) =>
  filesOf(collection, 'stories', 'campaigns').flatMap((file) => [...judgeOrders(file), ...judgeDeath(file)]);
