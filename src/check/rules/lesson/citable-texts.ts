import type { CheckedFile } from '../../collection.ts';
import { isRecord, select, textAt } from '../../select.ts';
import { spokenText } from '../../spoken-text.ts';

const FIELDS = ['line', 'summary'];
const LISTS = { events: ['text'], figures: ['value', 'meaning'], quotations: ['text'] };

/** The lines of a list that are confirmed: no other is printed for class. */
function confirmedTexts(record: unknown): string[] {
  return Object.entries(LISTS).flatMap(([list, fields]) =>
    select(record, `${list}.*`)
      .filter(({ value }) => textAt(value, 'check') === 'confirmed')
      .flatMap(({ value }) => fields.flatMap((field) => textAt(value, field) ?? [])),
  );
}

function excerptTexts(record: unknown, excerpt: string | undefined): string[] {
  return select(record, 'excerpts.*').flatMap(({ value }) => (textAt(value, 'id') === excerpt ? (textAt(value, 'text') ?? []) : []));
}

/**
 * The texts of a file from which a lesson may take words: what pupils read of it, and of a speech the excerpt that is
 * named. None where the file cannot be read or has no such excerpt, which is told elsewhere.
 */
export function citableTexts({ kind, texts, record, fault }: CheckedFile, excerpt: string | undefined): string[] {
  if (kind === 'speeches') return excerptTexts(record, excerpt);
  if (!isRecord(record) || fault) return [];
  const fields = FIELDS.flatMap((field) => textAt(record, field) ?? []);
  const body = texts.filter(({ path }) => path === undefined).map(({ text }) => spokenText(text).text);
  return [...fields, ...confirmedTexts(record), ...body];
}
