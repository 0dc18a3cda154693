import type { Nodes, Paragraph } from 'mdast';
import { isComponent } from './nodes-of.ts';

/** The paragraphs of a body that tell of its subject: those inside components, such as 背景, are left out. */
export function paragraphsOf(node: Nodes): Paragraph[] {
  if (isComponent(node) || !('children' in node)) return [];
  return node.type === 'paragraph' ? [node] : node.children.flatMap(paragraphsOf);
}
