import type { Nodes } from 'mdast';
import type { ContentIssue } from '../../domain/content-issue.ts';
import type { CheckedFile } from '../collection.ts';
import { nodesOf } from '../nodes-of.ts';
import { atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED_SCHEME = /^(?:https?|mailto|tel):/i;
const BLANK = /[\s\u0000-\u001f]/g;

/** True for a whole web, mail or telephone address, and for one within the site. */
function isAllowed(address: string): boolean {
  const bare = address.replace(BLANK, '');
  if (!SCHEME.test(bare)) return !bare.startsWith('//');
  return ALLOWED_SCHEME.test(bare) && URL.canParse(bare);
}

function judge(file: CheckedFile, node: Nodes): ContentIssue[] {
  if (node.type === 'image' || node.type === 'imageReference') return [report(atNode(file, node), 'image-in-body')];
  if (node.type !== 'link' && node.type !== 'definition') return [];
  return isAllowed(node.url) ? [] : [report(atNode(file, node), 'link-address', node.url)];
}

/** Links of bodies lead to real addresses, and no picture comes in by Markdown. */
export const checkBodyLinks: Rule = ({ files }) =>
  files.flatMap((file) => nodesOf(file.tree).flatMap((node) => judge(file, node)));
