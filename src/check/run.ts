import { sortIssues, type ContentIssue } from '../domain/content-issue.ts';
import { readCollection } from './read.ts';
import { RULES } from './rules.ts';

/** The day in China, where the dates of the content are told. */
function todayInChina(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Every problem of the content below `root`, all files at once, by file and line. Never throws for bad content. */
export async function checkContent(root: string, today = todayInChina()): Promise<ContentIssue[]> {
  const collection = await readCollection(root, today, process.env['SITE_URL']);
  return sortIssues(RULES.flatMap((rule) => rule(collection)));
}
