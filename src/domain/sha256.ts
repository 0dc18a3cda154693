import { createHash } from 'node:crypto';

/** The hash of an inline block as a Content-Security-Policy names it: `sha256-…`. */
export function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
