const CONTENT = /content:\s*((?:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w-]+\([^)]*\)|\/)\s*)+)/g;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;
const ESCAPE = /\\([0-9a-f]{1,6})\s?|\\(.)/gi;

function unescape(text: string): string {
  return text.replace(ESCAPE, (_, code?: string, literal?: string) =>
    code === undefined ? (literal ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The text that a stylesheet adds to pages by `content`. */
export function textDrawnByStyles(css: string): string {
  return [...css.matchAll(CONTENT)]
    .flatMap(([, value]) => [...value!.matchAll(QUOTED)])
    .map(([, double, single]) => unescape(double ?? single ?? ''))
    .join('');
}
