import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nginxInclude } from '../../../src/domain/host/nginx-include.ts';
import { responseHeaders } from '../../../src/domain/host/response-headers.ts';

const BASE = '/union/laomo/';
const URL_OF_SITE = 'https://example.org/union/laomo/';
const FILES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'stories/a/index.html': 'story',
  'assets/a.css': 'a{}',
  'fonts/a.woff2': 'font',
  'feed.xml': '<rss/>',
  'industries/a/feed.json': '{}',
  'data/stories.json': '[]',
  'oembed/stories/a.json': '{}',
  'embed/index.html': 'builder',
  'embed/embed.js': 'script',
  'embed/stories/a/index.html': 'card',
  'embed/lists/eras/a/index.html': 'list',
  'embed/fragments/stories/a.html': 'fragment',
  'embed/missing/index.html': 'no card',
};

const isInstalled = spawnSync('nginx', ['-v']).status === 0;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function writeConfiguration(folder: string, port: number): string {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, 'root', BASE, file, '..'), { recursive: true });
    writeFileSync(join(folder, 'root', BASE, file), text);
  }
  mkdirSync(join(folder, 'temp'), { recursive: true });
  writeFileSync(join(folder, 'laomo.conf'), nginxInclude(BASE, URL_OF_SITE));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`).join(' ');
  const path = join(folder, 'nginx.conf');
  writeFileSync(
    path,
    `pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off; events {}
     http { access_log off; ${temporary} types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; font/woff2 woff2; }
       server { listen 127.0.0.1:${port}; absolute_redirect off; root ${folder}/root; include ${folder}/laomo.conf; } }`,
  );
  return path;
}

async function answering(address: string): Promise<void> {
  await expect.poll(() => fetch(address).then(({ ok }) => ok, () => false), { timeout: 10_000 }).toBe(true);
}

test('nginx with the include sends what the policy says, at a sub-path', async ({}, info) => {
  test.skip(!isInstalled, 'nginx is not installed');
  const folder = info.outputPath('nginx');
  mkdirSync(folder, { recursive: true });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  const port = await freePort();
  const path = writeConfiguration(folder, port);
  const nginx: ChildProcess = spawn('nginx', ['-c', path, '-e', join(folder, 'error.log'), '-g', 'master_process off;'], { stdio: 'ignore' });
  try {
    const site = `http://127.0.0.1:${port}${BASE}`;
    await answering(site);
    for (const file of Object.keys(FILES)) {
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const answer = await fetch(site + address.slice(1));
      expect.soft(answer.status, address).toBe(200);
      const expected = responseHeaders(address, URL_OF_SITE);
      const sent = Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers.get(name)]));
      expect.soft(sent, address).toEqual(expected);
      if (!expected['access-control-allow-origin']) expect.soft(answer.headers.get('access-control-allow-origin'), address).toBeNull();
    }
    const missing = await fetch(`${site}stories/b/`);
    expect([missing.status, await missing.text(), missing.headers.get('content-security-policy')]).toEqual([404, 'nothing here', "frame-ancestors 'self'"]);
    const noCard = await fetch(`${site}embed/stories/b/`);
    expect([noCard.status, await noCard.text(), noCard.headers.get('content-security-policy')]).toEqual([404, 'no card', 'frame-ancestors *']);
    const bare = await fetch(`${site}stories/a`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${BASE}stories/a/`]);
  } finally {
    nginx.kill();
  }
});
