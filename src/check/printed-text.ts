import type { Nodes, Parents, Root } from 'mdast';
import type { ContentFile } from '../loaders/read-file.ts';
import { atField, atNode, type Place } from './place.ts';
import { isRecord, type FieldPath } from './select.ts';

/** A piece of text of a content file: a field of the record, or a paragraph or heading of the body. */
export interface PrintedText {
  text: string;
  /** Undefined in the body. */
  path?: FieldPath;
  /** The place of the character at an index of `text`. */
  placeAt(index: number): Place;
}

/** Every text of a record, at any depth. */
export function recordTexts(file: ContentFile, value: unknown, path: FieldPath = []): PrintedText[] {
  if (typeof value === 'string') return [{ text: value, path, placeAt: () => atField(file, path) }];
  if (!isRecord(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => recordTexts(file, item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => recordTexts(file, item, [...path, key]));
}

interface Run {
  from: number;
  text: string;
  place: Place;
}

function placeIn(runs: readonly Run[], index: number): Place {
  const run = runs.findLast(({ from }) => from <= index) ?? runs[0]!;
  const linesBefore = run.text.slice(0, index - run.from).split('\n').length - 1;
  return { ...run.place, line: run.place.line + linesBefore };
}

function textOf(file: ContentFile, leaves: readonly Nodes[]): PrintedText[] {
  const runs: Run[] = [];
  let text = '';
  for (const leaf of leaves) {
    const value = 'value' in leaf ? leaf.value : leaf.type === 'break' ? '\n' : '';
    runs.push({ from: text.length, text: value, place: atNode(file, leaf) });
    text += value;
  }
  return text === '' ? [] : [{ text, placeAt: (index) => placeIn(runs, index) }];
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? (node as Parents).children.flatMap(leavesOf) : [node];
}

function attributeTexts(file: ContentFile, node: Nodes): PrintedText[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) =>
    typeof value === 'string' ? [{ text: value, placeAt: () => atNode(file, node) }] : [],
  );
}

/** Every paragraph, heading and attribute of a body. */
export function bodyTexts(file: ContentFile, node: Root | Nodes): PrintedText[] {
  const own = attributeTexts(file, node);
  if (!('children' in node)) return textOf(file, [node]);
  if (node.type === 'paragraph' || node.type === 'heading') return textOf(file, leavesOf(node));
  return [...own, ...(node as Parents).children.flatMap((child) => bodyTexts(file, child))];
}

/** The lines of a body whose Markdown cannot be read. */
export function rawTexts(file: ContentFile): PrintedText[] {
  return file.body.split('\n').map((text, index) => ({
    text,
    placeAt: () => ({ file: file.path, line: file.bodyLine + index }),
  }));
}
