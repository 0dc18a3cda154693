import { UNFINISHED } from '../unfinished.ts';

/** The first of some texts that stands within `most` characters; where none does, the mark of what is still to be written. */
export function fitting(most: number, ...texts: readonly string[]): string {
  return texts.find((text) => text !== '' && [...text].length <= most) ?? UNFINISHED;
}
