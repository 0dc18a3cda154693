/**
 * Headers that a host sends with every answer. The policy of what a page may load stands in the page itself;
 * `frame-ancestors` has no effect there (CSP Level 3, 3.3) and is sent from here.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "frame-ancestors 'self'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

const NAMED_BY_CONTENT = /^\/(assets|fonts)\//;

/** How long a browser may keep the file at `path` (below the site's base): for ever where its name is made from its content. */
export function cacheControl(path: string): string {
  return NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
