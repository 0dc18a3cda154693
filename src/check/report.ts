import type { ContentIssue } from '../domain/content-issue.ts';
import { ISSUE_MESSAGES, type IssueWords } from '../text/check.ts';
import type { Place } from './place.ts';

export type IssueCode = keyof typeof ISSUE_MESSAGES;

/** What is worth saying but stops no build. */
const WARNINGS: ReadonlySet<IssueCode> = new Set([
  'contact-missing',
  'url-missing',
  'industry-idle',
  'emphasis-literal',
  'glyph-borrowed',
  'summary-opening',
  'mark-needless',
  'review-stale',
]);

/** An issue of the given kind at a place, in the words of its message. */
export function report<C extends IssueCode>(
  { file, line, field }: Place,
  code: C,
  ...words: Parameters<(typeof ISSUE_MESSAGES)[C]>
): ContentIssue {
  const message = ISSUE_MESSAGES[code] as (...words: unknown[]) => IssueWords;
  const level = WARNINGS.has(code) ? 'warning' : 'error';
  return { file, line, ...(field && { field }), code, ...message(...words), level };
}
