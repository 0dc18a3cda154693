/** What a page may load, as a Content-Security-Policy for a `<meta>` element. Hashes are `sha256-…` of inline blocks. */
export function contentPolicy(hashes: { scripts: string[]; styles: string[] }): string {
  const list = (values: string[]) => values.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'self'",
    // Pagefind's index is searched by WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${list(hashes.scripts)}`,
    `style-src 'self'${list(hashes.styles)}`,
    "img-src 'self' data:",
    // The stylesheet carries digits and punctuation of its fonts.
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
