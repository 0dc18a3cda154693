import type { Nodes } from 'mdast';
import type { ContentIssue } from '../../domain/content-issue.ts';
import type { CheckedFile } from '../collection.ts';
import { isJsx, nodesOf } from '../nodes-of.ts';
import { atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

function hasExpression(node: Nodes): boolean {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return true;
  if (!isJsx(node)) return false;
  return node.attributes.some(({ type, value }) => type === 'mdxJsxExpressionAttribute' || typeof value === 'object');
}

function judge(file: CheckedFile, node: Nodes): ContentIssue[] {
  if (node.type === 'mdxjsEsm') return [report(atNode(file, node), 'code-import')];
  return hasExpression(node) ? [report(atNode(file, node), 'code-expression')] : [];
}

/** No body holds code: import, export or an expression in braces. */
export const checkBodyCode: Rule = ({ files }) =>
  files.flatMap((file) => nodesOf(file.tree).flatMap((node) => judge(file, node)));
