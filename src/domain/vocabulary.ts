import type { Era, HonourTerm, Industry, Plate, Region } from '../schema/vocabulary.ts';

export type { Era, HonourTerm, Industry, Plate, Region };

/** A word of the three spirits as a term of the vocabulary. */
export interface SpiritTerm {
  id: string;
  name: string;
}

/** The controlled words of the collection, each list in the order of its file. */
export interface Vocabulary {
  industries: Industry[];
  plates: Plate[];
  honours: HonourTerm[];
  eras: Era[];
  regions: Region[];
  spirits: SpiritTerm[];
}

/** The entry of a list with the given id. Throws when there is none; the content check has seen to it that there is. */
export function findTerm<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`Unknown id: ${id}`);
  return found;
}
