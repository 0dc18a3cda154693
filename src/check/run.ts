import { sortIssues, type ContentIssue } from '../domain/content-issue.ts';
import type { Collection } from './collection.ts';
import { readCollection } from './read.ts';
import { RULES } from './rules.ts';

/** The day in China, where the dates of the content are told. */
function todayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** The content below `root` with every problem of it, all files at once, by file and line. Never throws for bad content. */
export async function readAndCheck(
  root: string,
  today = todayInChina(),
): Promise<{ collection: Collection; issues: ContentIssue[] }> {
  const collection = await readCollection(root, today, process.env['SITE_URL']);
  return { collection, issues: sortIssues(RULES.flatMap((rule) => rule(collection))) };
}

/** Every problem of the content below `root`. */
export async function checkContent(root: string, today?: string): Promise<ContentIssue[]> {
  return (await readAndCheck(root, today)).issues;
}
