import type { BuiltSite } from './built-site.ts';
import { resolveLink } from './resolve-link.ts';

/** The pages that each page of a site leads to, by their files. */
export type LinkGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the links of every page. */
export function linkGraph(site: BuiltSite): LinkGraph {
  const files = new Set(site.pages().map(({ file }) => file));
  return new Map(
    site.pages().map((page) => {
      const targets = page.$('a[href]').toArray().map((link) => resolveLink(site, page, link.attribs['href']!));
      return [page.file, new Set(targets.flatMap((target) => (target.kind === 'file' && files.has(target.file) ? [target.file] : [])))];
    }),
  );
}

/** How many links must be followed from one page to each that can be reached; `most` ends the search. */
export function stepsFrom(graph: LinkGraph, start: string, most = Infinity): Map<string, number> {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; edge.length > 0 && step <= most; step += 1) {
    edge = edge.flatMap((file) => [...(graph.get(file) ?? [])]).filter((file) => {
      if (steps.has(file)) return false;
      steps.set(file, step);
      return true;
    });
  }
  return steps;
}
