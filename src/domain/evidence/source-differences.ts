import type { FactSource } from '../../schema/fact-sheet.ts';
import type { Source } from '../../schema/source.ts';
import { readDates } from './date-in-text.ts';

/** A date as the sheet keeps it, in figures: 2021-06-16, or （2007） in brackets of its own. */
const DATE = /\d{4}-\d{2}(?:-\d{2})?(?:发布)?|(?<=[（，])\d{4}(?=）)/gu;

/** The letters of a text, without the commas and brackets that come and go with a date. */
function letters(text: string): string {
  return text.replace(/[，（）]/gu, '');
}

/** 甘肃日报（甘肃网，2021-06-16） may be written 甘肃日报（甘肃网）, its date being told elsewhere. */
function isWrittenAs(written: string, stated: string): boolean {
  return written === stated || letters(written) === letters(stated.replace(DATE, ''));
}

/** Every date that a text of the sheet names. */
function datesOf(text: string): string[] {
  return [...readDates(text).map(({ date }) => date), ...(text.match(/(?<=[（，])\d{4}(?=）)/gu) ?? [])];
}

export type SourceField = 'title' | 'publisher' | 'url' | 'linkable' | 'date';

/**
 * The fields in which a story's source differs from the sheet's. The date that the sheet keeps in brackets after
 * title or publisher may have moved into `date`; a link that may be followed may stay unlinked.
 */
export function sourceDifferences(source: Source, stated: FactSource): SourceField[] {
  const dates = [stated.title, stated.publisher].flatMap(datesOf);
  const same: Record<SourceField, boolean> = {
    title: isWrittenAs(source.title, stated.title),
    publisher: isWrittenAs(source.publisher, stated.publisher),
    url: (source.url ?? null) === (stated.url ?? null),
    linkable: !source.linkable || stated.linkable,
    date: source.date === undefined || dates.some((date) => date.startsWith(source.date!)),
  };
  return (Object.keys(same) as SourceField[]).filter((field) => !same[field]);
}
