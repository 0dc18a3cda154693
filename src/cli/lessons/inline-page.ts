import { extname } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { sha256 } from '../../domain/sha256.ts';
import { mediaType } from './media-type.ts';

/** Where the files of a built page come from, and where its links lead. */
export interface PageSource {
  /** The page's own address below its host, e.g. `/lessons/wanjia-jing/slides/`. */
  path: string;
  /** The bytes of the file at an address below the host. */
  read: (path: string) => Buffer;
  /** The script at an address below the host with all that it imports, as one text. */
  bundle: (path: string) => Promise<string>;
  /** The public address of a page of the site, where the site has one. */
  publicUrl: (path: string) => string | undefined;
}

const HOST = 'http://page';
const CSS_URL = /url\((["']?)(?!data:|#)([^"')]+)\1\)/gu;
const POLICY = 'meta[http-equiv="content-security-policy" i]';
/** What would still be asked for from elsewhere. */
const ASKING = 'link[href], script[src], img[src], img[srcset], source[src], source[srcset], iframe[src], video[src], audio[src], object[data], embed[src]';

/** The address below the host, or undefined for one on another host. */
function pathOf(reference: string, { path }: PageSource): string | undefined {
  const url = new URL(reference, HOST + path);
  return url.origin === HOST ? url.pathname : undefined;
}

function dataUrl(reference: string, from: PageSource): string {
  const path = pathOf(reference, from);
  return path === undefined ? reference : `data:${mediaType(extname(path))};base64,${from.read(path).toString('base64')}`;
}

/** A stylesheet at `path` with all that it names inside it. */
function inlineUrls(css: string, from: PageSource): string {
  return css.replace(CSS_URL, (_, quote: string, reference: string) => `url(${quote}${dataUrl(reference, from)}${quote})`);
}

function inlineStyles($: CheerioAPI, from: PageSource): void {
  for (const link of $('link[rel=stylesheet]').toArray()) {
    const path = pathOf(link.attribs['href']!, from);
    if (path === undefined) continue;
    const style = $('<style></style>').text(inlineUrls(from.read(path).toString(), { ...from, path }));
    $(link).replaceWith(style);
  }
  for (const style of $('style').toArray()) $(style).text(inlineUrls($(style).text(), from));
}

async function inlineScripts($: CheerioAPI, from: PageSource): Promise<void> {
  $('script[type="application/ld+json"]').remove();
  for (const script of $('script[src]').toArray()) {
    const path = pathOf(script.attribs['src']!, from);
    if (path === undefined) continue;
    const code = (await from.bundle(path)).replaceAll('</script', '<\\/script');
    $(script).removeAttr('src').text(code);
  }
}

/** Links lead to the public site, or are plain text where it has no address; those within the page stay. */
function settleLinks($: CheerioAPI, from: PageSource): void {
  for (const link of $('a[href]').toArray()) {
    const reference = link.attribs['href']!;
    const path = reference.startsWith('#') ? undefined : pathOf(reference, from);
    if (path === undefined) continue;
    const url = from.publicUrl(path);
    if (url) $(link).attr('href', url);
    else $(link).replaceWith($(link).contents());
  }
}

/** A page that stands alone may load nothing; what it holds is named by its hash. */
function strictPolicy($: CheerioAPI): string {
  const hashes = (name: string) => $(name).toArray().map((element) => ` '${sha256($(element).text())}'`).join('');
  return ["default-src 'none'", `script-src${hashes('script')}`, `style-src${hashes('style')}`, 'img-src data:', 'font-src data:', "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** What the page would still ask for. */
function outsideOf($: CheerioAPI): string[] {
  const named = $(ASKING).toArray().map(({ attribs }) => attribs['src'] ?? attribs['srcset'] ?? attribs['href'] ?? attribs['data'] ?? '');
  const styled = $('style').toArray().flatMap((style) => [...$(style).text().matchAll(CSS_URL)].map(([, , reference]) => reference!));
  return [...named, ...styled].filter((reference) => !reference.startsWith('data:'));
}

/** A page as one file that opens from a disk, and what it would still ask for, which must be nothing. */
export async function inlinePage(html: string, from: PageSource): Promise<{ html: string; outside: string[] }> {
  const $ = load(html);
  inlineStyles($, from);
  await inlineScripts($, from);
  for (const image of $('img[src]').toArray()) $(image).attr('src', dataUrl(image.attribs['src']!, from));
  $('link').remove();
  settleLinks($, from);
  const outside = outsideOf($);
  $(POLICY).remove();
  $('meta[charset]').after($('<meta http-equiv="content-security-policy">').attr('content', strictPolicy($)));
  return { html: $.html(), outside };
}
