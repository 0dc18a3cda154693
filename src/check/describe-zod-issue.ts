import type { z } from 'astro/zod';
import type { ContentIssue } from '../domain/content-issue.ts';
import { nearest } from '../domain/nearest.ts';
import { VALUE_TEXT } from '../text/check.ts';
import type { CheckedFile } from './collection.ts';
import { describeValue } from './describe-value.ts';
import { atField } from './place.ts';
import { report } from './report.ts';
import { schemaAt } from './schema-at.ts';
import type { FieldPath } from './select.ts';

type SizeIssue = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

function describeSize(issue: SizeIssue): string {
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'number' || issue.origin === 'int') {
    return issue.code === 'too_small' ? VALUE_TEXT.notBelow(limit) : VALUE_TEXT.notAbove(limit);
  }
  const unit = issue.origin === 'array' ? VALUE_TEXT.items : VALUE_TEXT.characters;
  if (issue.exact) return VALUE_TEXT.exactly(limit, unit);
  return issue.code === 'too_small' ? VALUE_TEXT.atLeast(limit, unit) : VALUE_TEXT.atMost(limit, unit);
}

function allowedValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue)) return undefined;
  return (issue.options as unknown[]).map(String);
}

function valueAt(record: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], record);
}

/** One problem found by zod as issues of the content check, at the field's line and in Chinese. */
export function describeZodIssue(file: CheckedFile, schema: z.ZodType, issue: z.core.$ZodIssue): ContentIssue[] {
  const path = issue.path as FieldPath;
  const { description, names } = schemaAt(schema, file.record, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => report(atField(file, [...path, key]), 'field-unknown', key, nearest(key, names), names));
  }
  const place = atField(file, path);
  const value = valueAt(file.record, path);
  const received = describeValue(value);
  if (value === undefined) return [report(place, 'field-missing', description)];
  const isUrl = issue.code === 'invalid_format' && issue.format === 'url';
  const reason = issue.message || (isUrl ? VALUE_TEXT.url : '');
  if (reason !== '') return [report(place, 'value-invalid', reason, received, description)];
  const allowed = allowedValues(issue);
  if (allowed) return [report(place, 'value-unknown', received, nearest(String(value), allowed), allowed)];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [report(place, 'value-size', describeSize(issue), received, description)];
  }
  if (issue.code === 'invalid_type') {
    const expected = VALUE_TEXT.types[issue.expected] ?? VALUE_TEXT.otherType;
    return [report(place, 'value-type', expected, received, description)];
  }
  return [report(place, 'value-invalid', undefined, received, description)];
}
