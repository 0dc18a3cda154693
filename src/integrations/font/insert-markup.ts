import type { FontMarkup } from './font-markup.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/i;
const HEAD = /<head[^>]*>(?:\s*<meta charset="[^"]*"\s*\/?>)?/i;

/** A policy that also allows the inline style with the given hash. */
export function allowStyle(policy: string, hash: string): string {
  return policy.replace(/style-src[^;]*/, (directive) => `${directive} '${hash}'`);
}

/**
 * A page with its fonts named in its head, ahead of its stylesheets, and allowed by its policy where it has one. Throws
 * where the page has no head.
 */
export function insertMarkup(html: string, markup: FontMarkup): string {
  const allowed = html.replace(POLICY, (meta, policy: string) => meta.replace(policy, () => allowStyle(policy, markup.hash)));
  const place = POLICY.exec(allowed) ?? HEAD.exec(allowed);
  if (!place) throw new Error('A page without <head> cannot name its fonts.');
  const at = place.index + place[0].length;
  return `${allowed.slice(0, at)}${markup.html}${allowed.slice(at)}`;
}
