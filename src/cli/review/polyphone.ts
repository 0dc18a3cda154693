import type { ReadingAuthority } from '../../domain/reading/annotate-text.ts';

/** A character of several readings, with the one chosen for it where it stands. */
export interface Polyphone {
  character: string;
  reading: string;
  by: ReadingAuthority;
}

/** A sentence in order, its polyphones apart from the text between them. */
export type ReadSentence = (string | Polyphone)[];

/** The sentences of a text that hold polyphones. */
export type FindPolyphones = (text: string) => ReadSentence[];

/** How often each polyphone is read in which way, in the order of first use: a reading used once may be a slip. */
export function countReadings(sentences: readonly ReadSentence[]): { character: string; readings: [string, number][] }[] {
  const polyphones = sentences.flat().filter((part) => typeof part !== 'string');
  return [...Map.groupBy(polyphones, ({ character }) => character)].map(([character, found]) => ({
    character,
    readings: [...Map.groupBy(found, ({ reading }) => reading)].map(([reading, same]) => [reading, same.length]),
  }));
}
