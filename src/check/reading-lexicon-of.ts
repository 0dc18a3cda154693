import { readingLexicon, type ReadingLexicon } from '../domain/reading/annotate-text.ts';
import { filesOf, type Collection } from './collection.ts';
import { select, selectText, textAt } from './select.ts';

function syllables(record: unknown, pattern: string): string[] {
  return selectText(record, pattern).map(({ value }) => value);
}

/** The readings that the collection settles: its listed phrases and the names of its stories. */
export function readingLexiconOf(collection: Collection): ReadingLexicon {
  const list = filesOf(collection, 'vocabulary').find(({ id }) => id === 'readings')?.record;
  const phrases = select(list, '*').map(({ value }) => ({
    phrase: textAt(value, 'phrase') ?? '',
    readings: syllables(value, 'readings.*'),
    default: select(value, 'default')[0]?.value === true,
  }));
  const names = filesOf(collection, 'stories').map(({ record }) => ({
    name: textAt(record, 'name') ?? '',
    reading: syllables(record, 'reading.*'),
  }));
  return readingLexicon(
    phrases.filter(({ phrase }) => phrase !== ''),
    names.filter(({ name }) => name !== ''),
  );
}
