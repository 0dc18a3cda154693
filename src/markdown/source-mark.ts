import type { Element, ElementContent } from 'hast';

/** A mark that names the sources of what stands before it: `[^2]` or `[^2,3]`. */
export const SOURCE_MARK = /\[\^(\d+(?:,\s*\d+)*)\]/g;

/** The source numbers of every mark in a text, in order. */
export function sourceNumbers(text: string): number[] {
  return [...text.matchAll(SOURCE_MARK)].flatMap((match) => match[1]!.split(',').map(Number));
}

/** A text without its marks. */
export function withoutSourceMarks(text: string): string {
  return text.replace(SOURCE_MARK, '');
}

function link(number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#source-${number}`, ariaLabel: `来源${number}` },
    children: [{ type: 'text', value: String(number) }],
  };
}

function superscript(numbers: number[]): Element {
  const children: ElementContent[] = numbers.flatMap((number, index) =>
    index === 0 ? [link(number)] : [{ type: 'text', value: ',' } as const, link(number)],
  );
  return { type: 'element', tagName: 'sup', properties: { className: ['source-mark'] }, children };
}

/** A text with its marks as superscript links; a word joiner keeps each mark on the line of its sentence. */
export function renderSourceMarks(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(SOURCE_MARK)) {
    nodes.push({ type: 'text', value: `${text.slice(from, match.index)}\u2060` });
    nodes.push(superscript(match[1]!.split(',').map(Number)));
    from = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
