import { EMBED_KINDS } from '../embed/embed.ts';

/** Names of headers, in lower case, and their values. */
export type Headers = Readonly<Record<string, string>>;

/** Headers that go with every answer. */
const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A year, for this host alone: what else stands below its name is not ours to bind (RFC 6797, 6.1). */
const STRICT_TRANSPORT: Headers = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Who may frame a page. The policy of what a page may load stands in the page itself; `frame-ancestors` has no effect
 * there (CSP Level 3, 3.3) and is sent from here.
 */
const FRAMED_BY_ALL: Headers = { 'content-security-policy': 'frame-ancestors *' };
const FRAMED_BY_ITSELF: Headers = { 'content-security-policy': "frame-ancestors 'self'" };

/** A name made from the content may be kept for ever; anything else is asked for again, and mostly answered in a line. */
const KEPT: Headers = { 'cache-control': 'public, max-age=31536000, immutable' };
const ASKED_AGAIN: Headers = { 'cache-control': 'no-cache' };

/** What other origins may read: a frame that is shut off from its origin is one of them. */
const READ_BY_ALL: Headers = { 'access-control-allow-origin': '*' };

/** The folders whose files are named by their content. */
export const NAMED_BY_CONTENT: readonly string[] = ['assets', 'fonts'];

/** The folders whose pages other sites may frame: cards, and what answers for one that is not there. */
export const FRAMED: readonly string[] = [...EMBED_KINDS, 'missing'].map((kind) => `embed/${kind}`);

/** The folders and files that other origins may read; `:folder` and `:id` stand for one name each. */
export const READABLE: readonly string[] = [
  'assets/*',
  'fonts/*',
  'data/*',
  'oembed/*',
  'embed/embed.js',
  'feed.xml',
  'feed.json',
  'corrections.xml',
  ':folder/:id/feed.xml',
  ':folder/:id/feed.json',
];

const isIn = (folders: readonly string[], path: string): boolean => folders.some((folder) => path.startsWith(`/${folder}/`));

/** A pattern of `READABLE` as a regular expression for the path below the site's base. */
export function patternSource(pattern: string): string {
  return `${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.+')}$`;
}

const READABLE_PATHS = READABLE.map((pattern) => new RegExp(`^/${patternSource(pattern)}`));

/** True for a page that other sites may frame; `path` stands below the site's base. */
export function mayBeFramed(path: string): boolean {
  return isIn(FRAMED, path);
}

/** Headers of every answer of a host; strict transport only where the site's public address is https. */
export function commonHeaders(siteUrl: string): Headers {
  return { ...ALWAYS, ...(siteUrl.startsWith('https:') && STRICT_TRANSPORT) };
}

/** Headers by which one file differs from another; `path` stands below the site's base, e.g. `/stories/`. */
export function fileHeaders(path: string): Headers {
  return {
    ...(mayBeFramed(path) ? FRAMED_BY_ALL : FRAMED_BY_ITSELF),
    ...(isIn(NAMED_BY_CONTENT, path) ? KEPT : ASKED_AGAIN),
    ...(READABLE_PATHS.some((pattern) => pattern.test(path)) && READ_BY_ALL),
  };
}

/** All headers of the answer at `path`, below the site's base. */
export function responseHeaders(path: string, siteUrl: string): Headers {
  return { ...commonHeaders(siteUrl), ...fileHeaders(path) };
}

/** What lets other origins read a file. */
export const READABLE_HEADERS = READ_BY_ALL;
