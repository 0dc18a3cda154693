import type { ContentIssue } from '../domain/content-issue.ts';
import { VERIFY_MESSAGES } from '../text/verify.ts';
import type { IssueWords } from '../text/check.ts';
import type { Place } from './place.ts';

export type FaultCode = keyof typeof VERIFY_MESSAGES;

/** A fault found by comparison, in the words of its message. */
export function fault<C extends FaultCode>({ file, line, field }: Place, code: C, ...words: Parameters<(typeof VERIFY_MESSAGES)[C]>): ContentIssue {
  const message = VERIFY_MESSAGES[code] as (...words: unknown[]) => IssueWords;
  return { file, line, ...(field && { field }), code, ...message(...words), level: 'error' };
}
