import type { Heading, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { parseMarkdown, type ContentFormat } from './parse.ts';
import { withoutSourceMarks } from './source-mark.ts';
import { plainText, renderMarkdown } from './to-html.ts';

export type Block =
  | { kind: 'prose'; html: string; text: string }
  | { kind: 'Background'; title: string; html: string; text: string }
  | { kind: 'Plate'; id: string };

/** A part of a text under one heading, e.g. `## 1923｜从玉门来`. */
export interface Section {
  /** The year written before the bar, e.g. `1923`. */
  year?: string;
  heading?: string;
  blocks: Block[];
}

/** The body of a content file, ready to be drawn in any output. */
export interface TextDocument {
  sections: Section[];
}

const YEAR_AND_HEADING = /^(?:(\d{4})\s*[｜|]\s*)?(.+)$/s;

function readHeading(node: Heading): Pick<Section, 'year' | 'heading'> {
  const [, year, heading] = YEAR_AND_HEADING.exec(plainText(node)) ?? [];
  return { ...(year && { year }), ...(heading && { heading }) };
}

function attribute(node: MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function readComponent(node: MdxJsxFlowElement): Block {
  if (node.name === 'Plate') return { kind: 'Plate', id: attribute(node, 'id') };
  const children = node.children as RootContent[];
  return { kind: 'Background', title: attribute(node, 'title'), ...readProse(children) };
}

function readProse(nodes: RootContent[]): { html: string; text: string } {
  const text = nodes.map((node) => withoutSourceMarks(plainText(node))).join('\n');
  return { html: renderMarkdown(nodes), text };
}

/** Reads a body into sections and blocks. The content check has already refused what is not allowed in it. */
export function readDocument(body: string, format: ContentFormat): TextDocument {
  const sections: Section[] = [{ blocks: [] }];
  let prose: RootContent[] = [];
  const endProse = () => {
    if (prose.length > 0) sections.at(-1)!.blocks.push({ kind: 'prose', ...readProse(prose) });
    prose = [];
  };
  for (const node of parseMarkdown(body, format).children) {
    if (node.type === 'heading' && node.depth === 2) {
      endProse();
      sections.push({ ...readHeading(node), blocks: [] });
    } else if (node.type === 'mdxJsxFlowElement') {
      endProse();
      sections.at(-1)!.blocks.push(readComponent(node));
    } else {
      prose.push(node);
    }
  }
  endProse();
  return { sections: sections.filter((section) => section.heading !== undefined || section.blocks.length > 0) };
}

/** All that a document says, headings and paragraphs on lines of their own, without marks. */
export function documentText(document: TextDocument): string {
  const lines = document.sections.flatMap((section) => [
    section.heading ?? '',
    ...section.blocks.map((block) => ('text' in block ? block.text : '')),
  ]);
  return lines.filter((line) => line !== '').join('\n');
}
