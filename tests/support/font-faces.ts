import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { fontCharacters } from './font-characters.ts';

/** A font file as a stylesheet names it. */
export interface FontFace {
  family: string;
  weight: string;
  url: string;
  /** True for a character the rule asks the file for. */
  claims: (code: number) => boolean;
  /** What the file really has; it is opened when this is asked for. */
  characters: () => Set<number>;
}

const RULE = /@font-face\s*\{([^}]*)\}/g;
const opened = new Map<string, Set<number>>();

function valueOf(rule: string, name: string): string {
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*((?:"[^"]*"|url\\([^)]*\\)|[^;])*)`).exec(rule)?.[1]?.trim() ?? '';
}

function readClaims(range: string): (code: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => code >= from && code <= to);
}

function bytesAt(site: BuiltSite, url: string): Buffer {
  const [, data] = /^data:font\/woff2;base64,(.*)$/.exec(url) ?? [];
  return data ? Buffer.from(data, 'base64') : readFileSync(join(site.dist, url.slice(site.base.length)));
}

function charactersAt(site: BuiltSite, url: string): Set<number> {
  // A font file bears the hash of what it holds: both sites have most of theirs in common.
  const key = url.startsWith('data:') ? url : url.slice(url.lastIndexOf('/') + 1);
  const known = opened.get(key) ?? fontCharacters(bytesAt(site, url));
  opened.set(key, known);
  return known;
}

/** The faces of a stylesheet, with the characters their files really have. */
export function readFontFaces(site: BuiltSite, css: string): FontFace[] {
  return [...css.matchAll(RULE)].map(([, rule]) => {
    const url = /url\(["']?([^)"']*)/.exec(rule!)?.[1] ?? '';
    return {
      family: valueOf(rule!, 'font-family').replaceAll(/["']/g, ''),
      weight: valueOf(rule!, 'font-weight'),
      url,
      claims: readClaims(valueOf(rule!, 'unicode-range')),
      characters: () => charactersAt(site, url),
    };
  });
}
