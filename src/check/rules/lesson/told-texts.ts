import type { CheckedFile } from '../../collection.ts';
import { isRecord } from '../../select.ts';
import { spokenText } from '../../spoken-text.ts';

/** What a record holds about the file and its sources, not about its subject. */
const NOT_TOLD = ['sources', 'mayName', 'reviews', 'corrections', 'status', 'published', 'updated', 'checked'];

function valuesOf(value: unknown): string[] {
  if (!isRecord(value)) return [String(value)];
  return Object.entries(value).flatMap(([key, item]) => (NOT_TOLD.includes(key) ? [] : valuesOf(item)));
}

/** All that a story or a retelling tells, in record and body: not the dates of the file, nor what belongs to its sources. None where the record cannot be read. */
export function toldTexts({ record, texts }: CheckedFile): string[] {
  if (!isRecord(record)) return [];
  const body = texts.filter(({ path }) => path === undefined).map(({ text }) => spokenText(text).text);
  return [...valuesOf(record), ...body];
}
