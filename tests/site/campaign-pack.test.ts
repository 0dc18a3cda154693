import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PackEntry } from '../../src/domain/campaign/campaign-pack.ts';
import { ADOPTER_ROOT } from '../support/adopter-root.ts';
import { DRAWN } from '../support/draw-pictures.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { packCampaign } from '../support/pack-campaign.ts';
import { readCampaigns, readPublished } from '../support/read-content.ts';

const MINUTE = 60_000;
const FOLDER = join(ADOPTER_ROOT, '.cache/campaigns');

test.describe.configure({ mode: 'serial', timeout: 4 * MINUTE });

const { id, record } = readCampaigns(PROJECT_ROOT).find(({ record: { items } }) => items.some(({ story }) => story === DRAWN[0]))!;
const people = record.items.flatMap(({ story }) => story ?? []);
const pathIn = (path: string) => join(FOLDER, id, path);
const entries = () => (JSON.parse(readFileSync(pathIn('manifest.json'), 'utf8')) as { files: PackEntry[] }).files;

test('pictures that are not drawn are named, with the command that draws them', async () => {
  const { code, out } = await packCampaign(ADOPTER_ROOT, [id]);
  const names = new Map(readPublished(ADOPTER_ROOT).map((story) => [story.id, story.record.name]));
  const lacking = people.filter((story) => !(DRAWN as readonly string[]).includes(story));
  expect(code).toBe(1);
  expect(lacking.filter((story) => !out.includes(`  ${names.get(story)}：海报、`))).toEqual([]);
  expect(out).not.toContain(`  ${names.get(DRAWN[0])}：`);
  expect(out).toContain(`改法：运行 npm run assets -- ${lacking.join(' ')}（`);
});

test('packed twice without pictures, folder and zip are the same', async () => {
  const first = await packCampaign(ADOPTER_ROOT, [id, '--without-pictures']);
  expect(first.code, first.out).toBe(0);
  const zip = readFileSync(`${FOLDER}/${id}.zip`);
  expect(await packCampaign(ADOPTER_ROOT, [id, '--without-pictures'])).toEqual(first);
  expect(readFileSync(`${FOLDER}/${id}.zip`).equals(zip)).toBe(true);
  expect(readdirSync(FOLDER)).toEqual([id, `${id}.zip`]);
});

test('the list of a pack names every file with its size and hash', () => {
  const written = readdirSync(pathIn('.'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(pathIn(name)).isFile());
  expect(written.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...entries().map(({ path }) => path), 'manifest.json'].sort());
  for (const { path, bytes, sha256 } of entries()) {
    const file = readFileSync(pathIn(path));
    expect({ path, bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }).toEqual({ path, bytes, sha256 });
  }
});

test('each person has a sheet, the texts and an article, and a place in every list; no review is claimed', () => {
  const paths = entries().map(({ path }) => path);
  for (const folder of ['素材单/', '文字/']) expect(paths.filter((path) => path.startsWith(folder)).length).toBe(people.length);
  expect(paths.filter((path) => path.startsWith('公众号/')).length).toBe(people.length + 1);
  for (const list of ['嵌入代码.txt', '二维码.html']) {
    const text = readFileSync(pathIn(list), 'utf8');
    expect(people.filter((story) => !text.includes(`https://example.org/union/laomo/stories/${story}/`) && !text.includes(`/embed/stories/${story}/`))).toEqual([]);
  }
  expect(readFileSync(pathIn('三审三校核对表.html'), 'utf8')).toContain('这是一张空表，不表示审过。');
  expect(readFileSync(pathIn('说明.txt'), 'utf8')).toContain('本包没有经过贵单位的审校。');
});
