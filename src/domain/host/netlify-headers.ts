import { withBase } from '../link.ts';
import { commonHeaders, fileHeaders, READABLE, READABLE_HEADERS, type Headers } from './response-headers.ts';

const titleCase = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${titleCase(name)}: ${value}`)].join('\n');
}

function without({ 'access-control-allow-origin': _, ...headers }: Headers): Headers {
  return headers;
}

/**
 * The policy as a `_headers` file for Netlify and Cloudflare Pages. Both add up the values of every rule that fits, so
 * that no two rules that fit one address may set the same header: `names` are the names at the top of the built site,
 * folders with a slash at their end, and those below `embed/`, each of which gets a rule of its own.
 */
export function netlifyHeaders(base: string, siteUrl: string, names: readonly string[]): string {
  const at = (path: string) => withBase(base, path);
  const own = names.map((name) => block(at(`/${name}${name.endsWith('/') && name !== 'embed/' ? '*' : ''}`), without(fileHeaders(`/${name}`))));
  return [
    block(at('/*'), commonHeaders(siteUrl)),
    block(at('/'), without(fileHeaders('/'))),
    ...own,
    ...READABLE.map((pattern) => block(at(`/${pattern}`), READABLE_HEADERS)),
    '',
  ].join('\n');
}
