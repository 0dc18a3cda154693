const list = (values: readonly string[]) => values.map((hash) => ` '${hash}'`).join('');

/** Hashes, `sha256-…`, of the inline blocks of a page. */
interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/** What a page may load, as a Content-Security-Policy for a `<meta>` element. */
export function contentPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'self'",
    // Pagefind's index is searched by WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${list(scripts)}`,
    `style-src 'self'${list(styles)}`,
    "img-src 'self' data:",
    // The stylesheet carries digits and punctuation of its fonts.
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a card may load that stands on other sites: its stylesheet, its fonts and the scripts it carries. */
export function cardPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src${list(scripts)}`,
    "style-src 'self'",
    "font-src 'self' data:",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a page may load whose styles stand in its elements, for they are to be copied from it: pictures, and nothing else. */
export const INLINE_STYLED_POLICY = [
  "default-src 'self'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
