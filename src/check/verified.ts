import type { ContentIssue } from '../domain/content-issue.ts';

/** What a comparison found: the faults by file and line, and lines to print of what was compared. */
export interface Verified {
  faults: ContentIssue[];
  lines: string[];
}
