/** An address inside the site, e.g. `/stories/wang-jinxi/`, below the folder in which the site stands. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The full public address of a path on the site's host; undefined where the site's own address is not known. */
export function absoluteUrl(siteUrl: string, path: string): string | undefined {
  return siteUrl === '' ? undefined : new URL(path, siteUrl).href;
}
