import { isMap, isPair, type Pair } from 'yaml';
import type { ContentFile } from '../loaders/read-file.ts';
import type { FieldPath } from './select.ts';

/** Where a problem stands. */
export interface Place {
  file: string;
  line: number;
  field?: string;
}

/** A path as authors would say it: `excerpts[2].stories`. */
function fieldName(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
}

function startOf(file: ContentFile, path: FieldPath): number | undefined {
  const parent = file.yaml.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((item: Pair) => String(item.key) === last) : undefined;
  const node = isPair(pair) ? pair.key : file.yaml.getIn(path, true);
  return (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];
}

/** The line of a field's name, or of what comes nearest to holding it when it is not there. */
function lineOf(file: ContentFile, path: FieldPath): number {
  if (path.length === 0) return file.yamlLine;
  const start = startOf(file, path);
  return start === undefined ? lineOf(file, path.slice(0, -1)) : file.lineCounter.linePos(start).line + file.yamlLine - 1;
}

/** The place of a field of the record. */
export function atField(file: ContentFile, path: FieldPath): Place {
  const line = lineOf(file, path);
  return path.length === 0 ? { file: file.path, line } : { file: file.path, line, field: fieldName(path) };
}

/** The place of a node of the body. */
export function atNode(file: ContentFile, node: { position?: { start: { line: number } } | undefined }): Place {
  return { file: file.path, line: (node.position?.start.line ?? 1) + file.bodyLine - 1 };
}
