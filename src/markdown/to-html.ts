import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, RootContent as MdastContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { joinHanLines } from '../domain/text/han.ts';
import { renderSourceMarks } from './source-mark.ts';

function mendText(node: HastNodes): RootContent[] {
  if (node.type === 'text') return renderSourceMarks(joinHanLines(node.value));
  if ('children' in node) {
    (node as Element | HastRoot).children = node.children.flatMap(mendText) as ElementContent[];
  }
  return [node as RootContent];
}

/** HTML of Markdown nodes: source marks become links, a line break between Han characters leaves no gap. */
export function renderMarkdown(nodes: MdastContent[]): string {
  const tree = toHast({ type: 'root', children: nodes }) as HastRoot;
  return toHtml(mendText(tree));
}

/** Plain text of Markdown nodes, blocks parted by line breaks; source marks are kept. */
export function plainText(node: Nodes): string {
  if ('value' in node) return joinHanLines(node.value);
  if (!('children' in node)) return '';
  const blocks = node.type === 'root' || node.type === 'list';
  return node.children.map((child) => plainText(child)).join(blocks ? '\n' : '');
}
