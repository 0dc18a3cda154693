import type { Html, Nodes } from 'mdast';
import type { ContentIssue } from '../../domain/content-issue.ts';
import type { CheckedFile } from '../collection.ts';
import { attributeOf, isComponent, isJsx, nodesOf, type JsxElement } from '../nodes-of.ts';
import { atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

const RUNNING_NAMES = 'script|iframe|frame|object|embed|style|link|meta|base|form|svg|math';
const RUNNING_TAG = new RegExp(`^(?:${RUNNING_NAMES})$`, 'i');
const EVENT = /^on/i;
const ADDRESSES = ['href', 'src', 'xlink:href', 'action', 'formaction'];
const RUNNING_ADDRESS = /^\s*(?:javascript|vbscript|data):/i;
const RUNNING_HTML = new RegExp(`</?(?:${RUNNING_NAMES})\\b|\\son[a-z]+\\s*=|(?:javascript|vbscript):`, 'i');

/** What in a tag can run: its name, an event attribute or an address. */
function runningPart(node: JsxElement): string | undefined {
  if (RUNNING_TAG.test(node.name ?? '')) return `<${node.name}>`;
  const named = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const addresses = ADDRESSES.map((name) => attributeOf(node, name) ?? '');
  return named.find((name) => EVENT.test(name)) ?? addresses.find((address) => RUNNING_ADDRESS.test(address));
}

function judgeJsx(file: CheckedFile, node: JsxElement): ContentIssue[] {
  const running = runningPart(node);
  if (running) return [report(atNode(file, node), 'html-runs', running)];
  return isComponent(node) ? [] : [report(atNode(file, node), 'html-raw', `<${node.name ?? ''}>`)];
}

function judgeHtml(file: CheckedFile, node: Html): ContentIssue[] {
  const [running] = RUNNING_HTML.exec(node.value) ?? [];
  const [shown = ''] = node.value.split('\n');
  const place = atNode(file, node);
  return [running ? report(place, 'html-runs', running.trim()) : report(place, 'html-raw', shown)];
}

function judge(file: CheckedFile, node: Nodes): ContentIssue[] {
  if (node.type === 'html') return judgeHtml(file, node);
  return isJsx(node) ? judgeJsx(file, node) : [];
}

/** No body holds HTML, least of all such as can run. */
export const checkBodyHtml: Rule = ({ files }) =>
  files.flatMap((file) => nodesOf(file.tree).flatMap((node) => judge(file, node)));
