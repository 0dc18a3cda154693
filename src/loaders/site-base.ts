import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Environment = Record<string, string | undefined>;

function pathOf(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).pathname : undefined;
}

function writtenUrl(root: string): unknown {
  try {
    return (parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { url?: unknown } | null)?.url;
  } catch {
    // The content check says what is wrong with the file.
    return undefined;
  }
}

/**
 * The folder in which the site stands on its host, e.g. `/` or `/union/laomo/`: `SITE_BASE`, or else the path of
 * the public address in `SITE_URL` or `site.yaml`.
 */
export function siteBase(root: string, env: Environment): string {
  const base = env['SITE_BASE'] ?? pathOf(env['SITE_URL'] ?? writtenUrl(root)) ?? '/';
  return `/${base}/`.replace(/\/+/g, '/');
}
