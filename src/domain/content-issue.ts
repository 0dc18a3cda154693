import { ISSUE_TEXT } from '../text/check.ts';

export type IssueLevel = 'error' | 'warning';

/** One thing wrong with the content: where it stands, what it is and what to do about it. */
export interface ContentIssue {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field as authors would say it, e.g. `excerpts[2].stories`. */
  field?: string;
  /** A stable name for this kind of problem. */
  code: string;
  what: string;
  remedy: string;
  level: IssueLevel;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The issues in the order of their files and lines; those of one line keep their order. */
export function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  return issues.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

/** True when one of the issues must stop a build. */
export function hasErrors(issues: readonly ContentIssue[]): boolean {
  return issues.some((issue) => issue.level === 'error');
}

/** One issue as three lines: place and field, what is wrong, what to do. */
export function formatIssue(issue: ContentIssue): string {
  const place = `${issue.file}:${issue.line}${issue.field ? `  ${issue.field}` : ''}`;
  const what = issue.level === 'warning' ? ISSUE_TEXT.warning(issue.what) : issue.what;
  return `${place}\n  ${what}\n  ${ISSUE_TEXT.remedy(issue.remedy)}`;
}

/** The whole list, ending with a line that counts errors and warnings. */
export function formatIssues(issues: readonly ContentIssue[]): string {
  const errors = issues.filter((issue) => issue.level === 'error').length;
  return [...issues.map(formatIssue), ISSUE_TEXT.count(errors, issues.length - errors)].join('\n\n');
}
