import type { ContentIssue } from '../../domain/content-issue.ts';
import { REVIEW_ROLES, type Review } from '../../schema/review.ts';
import { filesOf, type CheckedFile, type Collection } from '../collection.ts';
import { atField } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { select, selectDates, selectNumbers, selectText, textAt } from '../select.ts';

const orderOf = (role: string) => REVIEW_ROLES.indexOf(role as Review['role']);

/** How many reviews the adopter asks for before publication. */
function reviewsAsked(collection: Collection): number {
  return filesOf(collection, 'site').flatMap(({ record }) => selectNumbers(record, 'reviews'))[0]?.value ?? 0;
}

/** Each review comes after the one of lower rank, and each takes place once. */
function judgeOrder(file: CheckedFile): ContentIssue[] {
  const roles = selectText(file.record, 'reviews.*.role').filter(({ value }) => orderOf(value) >= 0);
  return roles.flatMap(({ path, value }, index) => {
    const before = roles[index - 1]?.value;
    if (before === undefined || orderOf(before) < orderOf(value)) return [];
    return [report(atField(file, path), 'review-order', value, before)];
  });
}

function judgeDates(file: CheckedFile): ContentIssue[] {
  const dates = selectDates(file.record, 'reviews.*.date');
  return dates.flatMap(({ path, value }, index) => {
    const before = dates[index - 1]?.value;
    return before === undefined || before <= value ? [] : [report(atField(file, path), 'review-date', value, before)];
  });
}

/** A text published with reviews asked for has them all, the last of them not before its last change. */
function judgePublished(file: CheckedFile, asked: number): ContentIssue[] {
  if (asked === 0 || textAt(file.record, 'status') !== 'published') return [];
  const done = select(file.record, 'reviews.*').length;
  if (done < asked) return [report(atField(file, ['status']), 'review-missing', done, asked)];
  const updated = selectDates(file.record, 'updated')[0]?.value;
  const last = selectDates(file.record, 'reviews.*.date').at(-1)?.value;
  return updated !== undefined && last !== undefined && last < updated ? [report(atField(file, ['reviews']), 'review-stale', last, updated)] : [];
}

/** The reviews of a story stand in their order, and are as many as site.yaml asks of a published one. */
export const checkReviews: Rule = (collection) => {
  const asked = reviewsAsked(collection);
  return filesOf(collection, 'stories').flatMap((file) => [
    ...judgeOrder(file),
    ...judgeDates(file),
    ...judgePublished(file, asked),
  ]);
};
