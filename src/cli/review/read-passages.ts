import type { RootContent } from 'mdast';
import { attributeOf, isComponent } from '../../check/nodes-of.ts';
import type { CheckedFile } from '../../check/collection.ts';
import { textAt } from '../../check/select.ts';
import { sourceNumbers, withoutSourceMarks } from '../../markdown/source-mark.ts';
import { plainText } from '../../markdown/to-html.ts';

/** A piece of a story that is checked at one go. */
export interface Passage {
  kind: 'heading' | 'line' | 'summary' | 'box' | 'prose';
  text: string;
  /** Numbers of the sources its marks name, each once. */
  sources: number[];
  /** The year of the heading it stands under. */
  year?: number;
}

function toPassage(kind: Passage['kind'], text: string, year?: number): Passage {
  const sources = [...new Set(sourceNumbers(text))].sort((a, b) => a - b);
  return { kind, text: withoutSourceMarks(text), sources, ...(year !== undefined && { year }) };
}

function fromNode(node: RootContent, year: number | undefined): Passage[] {
  if (!isComponent(node)) return [toPassage(node.type === 'heading' ? 'heading' : 'prose', plainText(node), year)];
  const title = attributeOf(node, 'title');
  const inside = node.children.map((child) => toPassage('box', plainText(child), year));
  return title === undefined ? inside : [toPassage('box', title, year), ...inside];
}

/** The line, the summary and the body of a story, piece by piece. */
export function readPassages(file: CheckedFile): Passage[] {
  const [line, summary] = [textAt(file.record, 'line'), textAt(file.record, 'summary')];
  const passages: Passage[] = [];
  let year: number | undefined;
  for (const node of file.tree?.children ?? []) {
    if (node.type === 'heading') year = Number(/^\d{4}/.exec(plainText(node))?.[0]) || undefined;
    passages.push(...fromNode(node, year));
  }
  return [
    ...(line === undefined ? [] : [toPassage('line', line)]),
    ...(summary === undefined ? [] : [toPassage('summary', summary)]),
    ...passages,
  ];
}
