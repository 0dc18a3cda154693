import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { HookParameters } from 'astro';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import { withContent, type Overlay } from '../../support/content-fixture.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** What the integration prints and watches when Astro starts with the given command. */
function start(command: Setup['command'], overlay: Overlay): Promise<{ printed: string[]; watched: string[] }> {
  const printed: string[] = [];
  const watched: string[] = [];
  return withContent(overlay, async (root) => {
    const config = { root: pathToFileURL(`${root}/`) };
    const logger = { warn: (text: string) => printed.push(text) };
    const addWatchFile = (url: URL | string) => watched.push(String(url).slice(String(config.root).length));
    await contentCheck().hooks['astro:config:setup']?.({ config, command, logger, addWatchFile } as unknown as Setup);
    return { printed, watched };
  });
}

const BROKEN = { 'pages/about.mdx': '样例。\n' };

test('a build of content that fails stops with the whole list', async () => {
  await expect(start('build', BROKEN)).rejects.toThrow(/不生成网站。\n\ncontent\/pages\/about\.mdx:1\n[^]*1 处错误/);
});

test('a build of sound content says nothing', async () => {
  expect(await start('build', {})).toEqual({ printed: [], watched: [] });
});

test('the development server prints the list, goes on and watches what is read only once', async () => {
  const { printed, watched } = await start('dev', BROKEN);
  expect(printed.join()).toContain('内容检查：1 处错误，0 处提醒。');
  expect(watched).toContain('content/site.yaml');
  expect(watched).toContain('content/vocabulary/industries.yaml');
});

test('other commands are left alone', async () => {
  expect(await start('sync', BROKEN)).toEqual({ printed: [], watched: [] });
});
