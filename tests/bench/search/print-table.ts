import { CONTESTANTS, type ContestantId } from './contestants.ts';
import type { Line } from './measurement.ts';

const MISSING = '—';

/** Prints what was measured as a table of Markdown: a line for each thing measured, a column for each contestant. */
export function printTable(title: string, columns: ReadonlyMap<ContestantId, readonly Line[]>): void {
  const labels = [...new Set([...columns.values()].flatMap((lines) => lines.map(([label]) => label)))];
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  console.log(`\n### ${title}\n`);
  console.log(row(['', ...[...columns.keys()].map((id) => CONTESTANTS[id])]));
  console.log(row(['---', ...[...columns.keys()].map(() => '---')]));
  for (const label of labels) {
    const values = [...columns.values()].map((lines) => lines.find(([one]) => one === label)?.[1] ?? MISSING);
    console.log(row([label, ...values]));
  }
}
