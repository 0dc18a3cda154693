import { diffChars, diffLines } from 'diff';

/** A piece of a changed line. */
export interface ChangedPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** A line that was changed, taken out or put in. */
export type ChangedLine = ChangedPart[];

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

function compareLines(before: string | undefined, after: string | undefined): ChangedLine {
  if (before === undefined) return [{ text: after ?? '', kind: 'added' }];
  if (after === undefined) return [{ text: before, kind: 'removed' }];
  return diffChars(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** The lines in which two texts differ, each with the characters taken out and put in; blank lines are left out. */
export function compareTexts(before: string, after: string): ChangedLine[] {
  const changes = diffLines(before, after);
  return changes.flatMap((change, index) => {
    const next = changes[index + 1];
    if (change.added) return changes[index - 1]?.removed ? [] : linesOf(change.value).map((line) => compareLines(undefined, line));
    if (!change.removed) return [];
    const old = linesOf(change.value);
    const now = next?.added ? linesOf(next.value) : [];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => compareLines(old[at], now[at]));
  }).filter((line) => line.some(({ text }) => text.trim() !== ''));
}
