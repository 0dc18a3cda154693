import { splitClauses } from './clause.ts';
import { fitLines } from './fit-lines.ts';

const lengthOf = (text: string): number => [...text].length;

/** Lines and what they leave empty: the squares of the room at their ends. */
interface Setting {
  lines: string[];
  empty: number;
}

/**
 * A sentence in lines of at most `most` characters, broken after punctuation so that they are about equally long; a
 * clause that is longer than a line is parted between words.
 */
export function evenLines(text: string, most: number): string[] {
  const parts = splitClauses(text).flatMap((clause) => fitLines(clause, most));
  const best: Setting[] = [{ lines: [], empty: 0 }];
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const settings = parts.slice(from).flatMap((_, index): Setting[] => {
      const line = parts.slice(from, from + index + 1).join('');
      const room = most - lengthOf(line);
      const rest = best[parts.length - from - index - 1]!;
      return room < 0 && index > 0 ? [] : [{ lines: [line, ...rest.lines], empty: room ** 2 + rest.empty }];
    });
    best.push(settings.reduce((least, setting) => (setting.empty <= least.empty ? setting : least)));
  }
  return best.at(-1)!.lines;
}

/** True where a line of at most `most` characters holds every clause of a sentence. */
export function holdsClauses(text: string, most: number): boolean {
  return splitClauses(text).every((clause) => lengthOf(clause) <= most);
}
