import { commonHeaders, fileHeaders, FRAMED, NAMED_BY_CONTENT, patternSource, READABLE, type Headers } from './response-headers.ts';

const escape = (path: string): string => path.replaceAll('.', '\\.');
const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

function addHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function location(match: string, lines: readonly string[]): string[] {
  return [`location ${match} {`, ...indent(lines), '}'];
}

/**
 * The policy as lines for the `server` block of nginx. A block that sets one header inherits none, so that each block
 * sets all. Inside the site's own block the first pattern that fits is taken.
 */
export function nginxInclude(base: string, siteUrl: string): string {
  const headersAt = (path: string) => addHeaders({ ...commonHeaders(siteUrl), ...fileHeaders(path) });
  const below = (patterns: readonly string[]) => `~ "^${escape(base)}(${patterns.join('|')})"`;
  const kept = NAMED_BY_CONTENT.map((folder) => `${folder}/`);
  const readable = READABLE.filter((pattern) => !NAMED_BY_CONTENT.includes(pattern.replace('/*', ''))).map(patternSource);
  const site = [
    'charset utf-8;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;',
    `error_page 404 ${base}404.html;`,
    ...headersAt('/'),
    ...location(below(kept), headersAt(`/${NAMED_BY_CONTENT[0]!}/any`)),
    ...location(below(FRAMED.map((folder) => `${folder}/`)), [`error_page 404 ${base}embed/missing/index.html;`, ...headersAt(`/${FRAMED[0]!}/any/`)]),
    ...location(below(readable), headersAt('/feed.xml')),
  ];
  return [...location(`^~ ${base}`, site), ''].join('\n');
}
