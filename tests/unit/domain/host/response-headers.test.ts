import { expect, test } from '@playwright/test';
import { netlifyHeaders } from '../../../../src/domain/host/netlify-headers.ts';
import { nginxInclude } from '../../../../src/domain/host/nginx-include.ts';
import { mayBeFramed, responseHeaders } from '../../../../src/domain/host/response-headers.ts';

const HTTPS = 'https://example.org/union/laomo/';
const header = (path: string, name: string) => responseHeaders(path, HTTPS)[name];

test('files named by their content are kept for ever, all others asked for again', () => {
  for (const path of ['/assets/index.mkJ60jPD.css', '/fonts/song-900.a1b2c3.woff2']) expect(header(path, 'cache-control'), path).toContain('immutable');
  for (const path of ['/', '/stories/assets/', '/feed.json', '/embed/embed.js', '/embed/stories/wang-jinxi/']) expect(header(path, 'cache-control'), path).toBe('no-cache');
});

test('cards alone may be framed by others', () => {
  for (const path of ['/embed/stories/wang-jinxi/', '/embed/excerpts/a-b/', '/embed/lists/eras/1950s/', '/embed/today/', '/embed/campaigns/wuyi/']) {
    expect(mayBeFramed(path), path).toBe(true);
    expect(header(path, 'content-security-policy'), path).toBe('frame-ancestors *');
  }
  for (const path of ['/', '/stories/wang-jinxi/', '/embed/', '/embed/fragments/stories/wang-jinxi.html', '/embed/embed.js', '/embedded/stories/', '/stories/embed/stories/']) {
    expect(mayBeFramed(path), path).toBe(false);
    expect(header(path, 'content-security-policy'), path).toBe("frame-ancestors 'self'");
  }
});

test('other origins may read fonts, scripts of cards, data, feeds and oEmbed, and no page', () => {
  for (const path of ['/fonts/a.woff2', '/assets/a.js', '/embed/embed.js', '/data/stories.json', '/oembed/stories/a.json', '/feed.xml', '/industries/jiaoyu/feed.json']) {
    expect(header(path, 'access-control-allow-origin'), path).toBe('*');
  }
  for (const path of ['/', '/stories/feed/', '/embed/stories/a/', '/today.json', '/industries/jiaoyu/', '/x/feedaxml']) {
    expect(header(path, 'access-control-allow-origin'), path).toBeUndefined();
  }
});

test('strict transport is asked for only where the public address is https', () => {
  expect(responseHeaders('/', HTTPS)['strict-transport-security']).toBe('max-age=31536000');
  for (const url of ['', 'http://example.org/']) expect(responseHeaders('/', url)).not.toHaveProperty('strict-transport-security');
});

/** The headers that a `_headers` file gives to an address, as a host adds them up: every rule that fits, values joined. */
function addUp(file: string, path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let fits = false;
  for (const line of file.split('\n')) {
    if (/^\//.test(line)) fits = new RegExp(`^${line.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`).test(path);
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (fits && name && value) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
  }
  return found;
}

test('a host that adds up the rules of _headers sends what the policy says, and nothing twice', () => {
  const names = ['404.html', 'assets/', 'embed/', 'feed.xml', 'fonts/', 'index.html', 'industries/', 'stories/', 'embed/embed.js', 'embed/fragments/', 'embed/index.html', 'embed/stories/', 'embed/today/'];
  const file = netlifyHeaders('/union/laomo/', HTTPS, names);
  for (const path of ['/', '/index.html', '/stories/a/', '/embed/', '/embed/stories/a/', '/embed/today/', '/embed/embed.js', '/embed/fragments/stories/a.html', '/assets/a.css', '/fonts/a.woff2', '/feed.xml', '/industries/a/feed.xml']) {
    const expected = Object.entries(responseHeaders(path, HTTPS)).map(([name, value]) => [name, [value]]);
    expect(Object.fromEntries(addUp(file, `/union/laomo${path}`)), path).toEqual(Object.fromEntries(expected));
  }
});

test('the lines for nginx name each kind of file below the sub-path', () => {
  const include = nginxInclude('/union/laomo/', HTTPS);
  expect(include).toContain('location ^~ /union/laomo/ {');
  expect(include).toContain('location ~ "^/union/laomo/(embed/stories/|embed/excerpts/');
  expect(include.match(/frame-ancestors \*/g)).toHaveLength(1);
});
