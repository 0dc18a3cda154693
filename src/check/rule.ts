import type { ContentIssue } from '../domain/content-issue.ts';
import type { Collection } from './collection.ts';

/** Judges the whole collection by one thing asked of it. */
export type Rule = (collection: Collection) => ContentIssue[];
