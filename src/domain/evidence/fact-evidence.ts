import type { FactCheck, FactEntry } from '../../schema/fact-sheet.ts';
import { readDates } from './date-in-text.ts';
import { readNumbers } from './number-in-text.ts';

/** One thing that a fact sheet says, ready to be compared. */
export interface Evidence {
  text: string;
  check: FactCheck;
  /** Empty for what needs no source: names and places. */
  sources: readonly number[];
  dates: readonly string[];
  numbers: ReadonlySet<string>;
  /** The text without spaces and quotation marks. */
  words: string;
}

const PARTS_NEEDED = 2;

/** A text without the signs that may differ between two prints of the same words. */
export function bareWords(text: string): string {
  return text.replace(/[\s“”‘’"'　]/gu, '');
}

function evidence(text: string, { check, sources }: Pick<Evidence, 'check' | 'sources'>, date?: string | null): Evidence {
  const dates = [...(date ? [date] : []), ...readDates(text, date?.slice(0, 4)).map((one) => one.date)];
  const numbers = new Set(readNumbers(text).map(({ key }) => key));
  return { text, check, sources, dates, numbers, words: bareWords(text) };
}

function honourEvidence({ honours }: FactEntry): Evidence[] {
  return honours.flatMap((honour) => {
    const { title, year, title_confirmed: titleConfirmed } = honour;
    const dated = evidence(title, honour, year?.toString());
    return titleConfirmed ? [dated, evidence(title, { ...honour, check: 'confirmed' })] : [dated];
  });
}

/** All that an entry of the fact sheet says, its list of sources left out. */
export function gatherEvidence(entry: FactEntry): Evidence[] {
  const known = { check: 'confirmed', sources: [] } as const;
  const names = [entry.name, entry.native_place, entry.occupation, entry.employer, ...entry.places];
  return [
    ...entry.facts.map((fact) => evidence(fact.text, fact, fact.date)),
    ...entry.numbers.map((number) => evidence(`${number.value}，${number.meaning}`, number)),
    ...entry.quotes.map(({ text, sources }) =>
      evidence(text, { sources, check: new Set(sources).size < PARTS_NEEDED ? 'single' : 'confirmed' }),
    ),
    ...honourEvidence(entry),
    ...names.flatMap((name) => (name ? [evidence(name, known)] : [])),
  ];
}

/** The list of sources itself: what is quoted from a title, and when it came out. */
export function sourceEvidence({ sources }: FactEntry): Evidence[] {
  return sources.map(({ idx, title, publisher }) => evidence(`${title}，${publisher}`, { check: 'confirmed', sources: [idx] }));
}

const isWithin = (some: readonly number[], all: readonly number[]) => some.every((one) => all.includes(one));

/**
 * True when the marks of a sentence name this evidence: its sources, some of them, or more where the sentence joins
 * several facts. Marks that only share a source with it belong to another fact.
 */
export function isCited({ sources }: Pick<Evidence, 'sources'>, marks: readonly number[]): boolean {
  return sources.length === 0 || marks.length === 0 || isWithin(marks, sources) || isWithin(sources, marks);
}
