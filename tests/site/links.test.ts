import { expect, test } from '@playwright/test';
import { SITES, type BuiltSite } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { resolveLink } from '../support/resolve-link.ts';

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'poster'] as const;
const HAS_SCHEME_OF_ITS_OWN = /^(mailto|tel|data):/;

function addressesOf(name: (typeof ADDRESSES)[number], value: string): string[] {
  return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
}

function fragmentsOf(site: BuiltSite): Map<string, Set<string>> {
  return new Map(site.pages().map(({ file, $ }) => [file, new Set($('[id]').toArray().map((element) => element.attribs['id']!))]));
}

for (const site of SITES) {
  test(`${site.name} has no dead link and no dead fragment`, () => {
    const files = new Set(site.files());
    const fragments = fragmentsOf(site);
    const faultOf = (page: Parameters<typeof resolveLink>[1], address: string): string[] => {
      if (HAS_SCHEME_OF_ITS_OWN.test(address)) return [];
      const target = resolveLink(site, page, address);
      if (target.kind === 'external') return [];
      if (target.kind === 'outside') return [`leads out of ${site.base}: ${address}`];
      if (!files.has(target.file)) return [`no such file: ${address}`];
      const ids = fragments.get(target.file);
      return target.fragment && ids && !ids.has(target.fragment) ? [`no such fragment: ${address}`] : [];
    };
    const faults = faultsIn(site, (page) =>
      ADDRESSES.flatMap((name) =>
        page.$(`[${name}]`).toArray().flatMap((element) => addressesOf(name, element.attribs[name]!).flatMap((address) => faultOf(page, address))),
      ),
    );
    expect(faults).toEqual([]);
  });
}
