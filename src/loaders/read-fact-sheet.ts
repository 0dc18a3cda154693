import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factSheetSchema, type FactEntry } from '../schema/fact-sheet.ts';

/** The entries of a fact sheet, by id. Throws where the file cannot be read or is not what its schema asks for. */
export function readFactSheet(path: string): Map<string, FactEntry> {
  const { honourees } = factSheetSchema.parse(parse(readFileSync(path, 'utf8')));
  return new Map(honourees.map((entry) => [entry.id, entry]));
}
