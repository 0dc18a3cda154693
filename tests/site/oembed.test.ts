import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { NATURAL_WIDTH } from '../../src/domain/embed/embed.ts';
import { adopterSite, plainSite } from '../support/built-site.ts';
import { readPublished } from '../support/read-content.ts';

const home = () => adopterSite.publicUrl('/');
const answers = () => adopterSite.files().filter((file) => file.startsWith('oembed/'));
const story = () => readPublished(adopterSite.root)[0]!;

/** Serves the adopter's site on this machine as if its public address were here. */
const test = base.extend<{ local: string }>({
  local: async ({}, use) => {
    let origin = '';
    const server: Server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname.slice(adopterSite.base.length);
      const file = join(adopterSite.dist, path.endsWith('/') || path === '' ? `${path}index.html` : path);
      if (!existsSync(file)) return void response.writeHead(404).end();
      const type = file.endsWith('.json') ? 'application/json' : 'text/html;charset=utf-8';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file, 'utf8').replaceAll(home(), `${origin}${adopterSite.base}`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(`${origin}${adopterSite.base}`);
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  },
});

test('every answer has what oEmbed 1.0 asks of a rich one, and a picture only with both its sizes', () => {
  expect(answers().length).toBeGreaterThan(100);
  const files = new Set(adopterSite.files());
  for (const file of answers()) {
    const answer = JSON.parse(adopterSite.readText(file));
    expect(answer, file).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String), width: NATURAL_WIDTH, height: expect.any(Number) });
    const [, src, width, height] = /^<iframe src="([^"]+)" title="[^"]+" width="(\d+)" height="(\d+)"/.exec(answer.html)!;
    expect([Number(width), Number(height)], file).toEqual([answer.width, answer.height]);
    expect(files.has(`${src!.slice(home().length)}index.html`), file).toBe(true);
    expect('thumbnail_url' in answer, file).toBe('thumbnail_width' in answer && 'thumbnail_height' in answer);
    if (answer.thumbnail_url) expect(files.has(answer.thumbnail_url.slice(home().length)), file).toBe(true);
  }
});

test('pages of stories, and cards, tell where their answer is', () => {
  const { id } = story();
  for (const path of [`/stories/${id}/`, `/embed/stories/${id}/`]) {
    const { $ } = adopterSite.pages().find((page) => page.path === path)!;
    expect($('link[type="application/json+oembed"]').attr('href'), path).toBe(`${home()}oembed/stories/${id}.json`);
  }
  if (plainSite.settings().url === '') expect(plainSite.files().filter((file) => file.startsWith('oembed/'))).toEqual([]);
});

test('oembed-extractor finds a story’s card by itself', async ({ local }) => {
  const { id, record } = story();
  const found = await extract(`${local}stories/${id}/`);
  expect(found).toMatchObject({ type: 'rich', version: '1.0', width: NATURAL_WIDTH });
  expect((found as unknown as { html: string }).html).toContain(`${local}embed/stories/${id}/`);
  expect(found.title).toContain(record.name);
});

test('unfurl finds a story’s card by itself', async ({ local }) => {
  const { id, record } = story();
  const { oEmbed } = await unfurl(`${local}stories/${id}/`);
  expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: NATURAL_WIDTH });
  expect(oEmbed!.title).toContain(record.name);
});
