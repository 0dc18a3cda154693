import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startServer, type RunningServer } from '../../../src/cli/start-server.ts';
import { responseHeaders } from '../../../src/domain/host/response-headers.ts';

const PLENTY = '劳动光荣'.repeat(1000);
const FILES = { 'index.html': `home ${PLENTY}`, 'stories/index.html': 'stories', '404.html': 'nothing here', 'embed/missing/index.html': 'no card', 'embed/stories/a/index.html': 'card', 'embed/embed.js': 'script', 'assets/a.css': PLENTY, 'icon.svg': '<svg/>' };

const test = base.extend<{ serve: (base: string) => Promise<RunningServer> }>({
  serve: async ({}, use, info) => {
    const root = info.outputPath('dist');
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const running: RunningServer[] = [];
    await use(async (at) => {
      running.push(await startServer({ root, base: at, port: 0 }));
      return running.at(-1)!;
    });
    await Promise.all(running.map((server) => server.close()));
  },
});

const get = (address: string) => fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'gzip, br' } });

/** Asks without the tidying that `fetch` does to an address. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode)).once('error', reject).end();
  });
}

test('a folder answers with its page, with or without its slash', async ({ serve }) => {
  const { url } = await serve('/');
  expect(await (await get(`${url}stories/`)).text()).toBe('stories');
  const bare = await get(`${url}stories?q=1`);
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/stories/?q=1']);
});

test('what is not there answers 404 with the site’s own page', async ({ serve }) => {
  const { url } = await serve('/');
  const answer = await get(`${url}nowhere/`);
  expect([answer.status, await answer.text()]).toEqual([404, 'nothing here']);
  expect(answer.headers.get('content-type')).toContain('text/html');
});

test('a site under a sub-path is served from there, and the root leads to it', async ({ serve }) => {
  const { url, port } = await serve('/union/laomo/');
  expect(url).toBe(`http://localhost:${port}/union/laomo/`);
  expect(await (await get(url)).text()).toContain('home');
  expect((await get(`http://localhost:${port}/`)).headers.get('location')).toBe('/union/laomo/');
  expect((await get(`http://localhost:${port}/union/laomo`)).headers.get('location')).toBe('/union/laomo/');
  expect((await get(`http://localhost:${port}/stories/`)).status).toBe(404);
});

test('no address leads out of the folder or stops the server', async ({ serve }) => {
  const { port } = await serve('/');
  for (const path of ['/../../package.json', '/%2e%2e/%2e%2e/package.json', '/%E0%A4%A', '/%00', '//', '/..%2f..%2fpackage.json']) {
    expect.soft([400, 404], path).toContain(await statusOf(port, path));
  }
  expect(await statusOf(port, '/')).toBe(200);
});

test('text is sent compressed, with the headers of a public host', async ({ serve }) => {
  const { url } = await serve('/');
  const page = await get(url);
  expect(page.headers.get('content-encoding')).toBe('br');
  for (const [name, value] of Object.entries(responseHeaders('/', ''))) expect.soft(page.headers.get(name)).toBe(value);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await get(`${url}assets/a.css`)).headers.get('cache-control')).toContain('immutable');
  expect((await get(`${url}icon.svg`)).headers.get('content-type')).toBe('image/svg+xml');
});

test('a card may be framed by others, one that is not there answers in small', async ({ serve }) => {
  const { url } = await serve('/union/laomo/');
  const card = await get(`${url}embed/stories/a/`);
  expect(card.headers.get('content-security-policy')).toBe('frame-ancestors *');
  const missing = await get(`${url}embed/stories/b/`);
  expect([missing.status, await missing.text(), missing.headers.get('content-security-policy')]).toEqual([404, 'no card', 'frame-ancestors *']);
  expect((await get(`${url}embed/embed.js`)).headers.get('access-control-allow-origin')).toBe('*');
});

test('a page that is built again is sent anew', async ({ serve }, info) => {
  const { url } = await serve('/');
  await get(`${url}stories/`);
  writeFileSync(join(info.outputPath('dist'), 'stories/index.html'), 'more stories than before');
  expect(await (await get(`${url}stories/`)).text()).toBe('more stories than before');
});

test('a port that is taken is refused by its name', async ({ serve }) => {
  const { port } = await serve('/');
  await expect(startServer({ root: '.', base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
