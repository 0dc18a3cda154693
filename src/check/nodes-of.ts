import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type ComponentElement = JsxElement & { name: string };

/** Every node of a body, in reading order; none of one that cannot be read. */
export function nodesOf(tree: Root | undefined): Nodes[] {
  const nodes: Nodes[] = [];
  if (tree) visit(tree, (node) => void nodes.push(node));
  return nodes;
}

/** True for a tag written in MDX, be it HTML or a component. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for a component: HTML has no tag that begins with a capital. */
export function isComponent(node: Nodes): node is ComponentElement {
  return isJsx(node) && /^[A-Z]/.test(node.name ?? '');
}

/** An attribute written as plain text. */
export function attributeOf(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
