import type { ContentIssue } from '../../domain/content-issue.ts';
import { hasRecord, type CheckedFile } from '../collection.ts';
import { schemaOf } from '../content-folders.ts';
import { describeZodIssue } from '../describe-zod-issue.ts';
import type { Rule } from '../rule.ts';

function judge(file: CheckedFile): ContentIssue[] {
  const schema = schemaOf(file.kind, file.id);
  // An empty message marks what the schema has no Chinese words of its own for.
  const { error } = schema.safeParse(file.record, { error: () => '' });
  return error?.issues.flatMap((issue) => describeZodIssue(file, schema, issue)) ?? [];
}

/** Every record is what its schema asks for. */
export const checkRecordSchema: Rule = ({ files }) =>
  files.filter((file) => hasRecord(file) && file.record !== undefined).flatMap(judge);
