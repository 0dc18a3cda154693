import type { Nodes, Root } from 'mdast';
import { joinHanLines } from '../domain/text/han.ts';

function join(node: Nodes): void {
  if (node.type === 'text') node.value = joinHanLines(node.value);
  else if ('children' in node) node.children.forEach((child) => join(child));
}

/** A remark plugin: a line break between Han characters leaves no gap (clreq 3.2.2, no space between Han characters). */
export function remarkJoinHanLines() {
  return (tree: Root): void => join(tree);
}
