import type { FontMarkup } from './font-markup.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/i;

function allowMarkup(policy: string, { styleHash, scriptHash }: FontMarkup): string {
  return policy
    .replace(/style-src[^;]*/, (directive) => `${directive} '${styleHash}'`)
    .replace(/script-src[^;]*/, (directive) => `${directive} '${scriptHash}'`);
}

/**
 * A page with its fonts named at the end of its head, behind its stylesheets, and allowed by its policy where it has one.
 * Throws where the page has no head.
 */
export function insertMarkup(html: string, markup: FontMarkup): string {
  const allowed = html.replace(POLICY, (meta, policy: string) => meta.replace(policy, () => allowMarkup(policy, markup)));
  const at = allowed.indexOf('</head>');
  if (at < 0) throw new Error('A page without </head> cannot name its fonts.');
  return `${allowed.slice(0, at)}${markup.html}${allowed.slice(at)}`;
}
