import type { Page } from './page.ts';

/** One object of structured data. */
export type JsonLd = Record<string, unknown>;

/** The structured data of a page, each object of a list or graph by itself. Throws where a block is not JSON. */
export function jsonLdOf({ $ }: Page): JsonLd[] {
  return $('script[type="application/ld+json"]').toArray().flatMap((block) => {
    const data = JSON.parse($(block).text()) as JsonLd | JsonLd[];
    return [data].flat().flatMap((one) => (Array.isArray(one['@graph']) ? (one['@graph'] as JsonLd[]) : [one]));
  });
}
