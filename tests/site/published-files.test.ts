import { expect, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { adopterSite, plainSite } from '../support/built-site.ts';
import { faultsIn } from '../support/faults-in.ts';
import { readPublished } from '../support/read-content.ts';

const NEEDS_URL = ['sitemap.xml', 'feed.xml', 'feed.json', 'corrections.xml'];
const lasting = () => adopterSite.pages().filter(({ file, $ }) => file !== '404.html' && $('meta[name=robots][content*=noindex]').length === 0);
const storyAddresses = () => readPublished(adopterSite.root).map(({ id }) => adopterSite.publicUrl(`/stories/${id}/`)).sort();

function readXml(file: string): any {
  const xml = adopterSite.readText(file);
  expect(XMLValidator.validate(xml), file).toBe(true);
  return new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'item'].includes(name) }).parse(xml);
}

test('without a public address there is no sitemap and no feed, and no page speaks of one', () => {
  test.skip(plainSite.settings().url !== '', 'this build has a public address');
  const files = plainSite.files();
  expect(NEEDS_URL.filter((file) => files.includes(file))).toEqual([]);
  expect(faultsIn(plainSite, ({ $ }) => $('link[rel=alternate], link[rel=sitemap], a[href$="feed.xml"], a[href$="feed.json"], a[href$="corrections.xml"]').toArray().map(({ attribs }) => attribs['href']!))).toEqual([]);
  if (files.includes('robots.txt')) expect(plainSite.readText('robots.txt')).not.toContain('Sitemap:');
});

test('the sitemap lists every lasting page once, by its public address', () => {
  const { urlset } = readXml('sitemap.xml');
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const listed = urlset.url.map(({ loc }: { loc: string }) => loc).sort();
  expect(listed).toEqual(lasting().map(({ path }) => adopterSite.publicUrl(path)).sort());
});

test('robots.txt lets everyone in and names the sitemap', () => {
  const robots = adopterSite.readText('robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \/$/m);
  expect(robots).toContain(`Sitemap: ${adopterSite.publicUrl('/sitemap.xml')}`);
});

test('the RSS feed is well-formed and has every story', () => {
  const { rss } = readXml('feed.xml');
  expect(rss['@_version']).toBe('2.0');
  expect(rss.channel).toMatchObject({ title: adopterSite.settings().name, link: expect.any(String), description: expect.any(String) });
  expect(rss.channel.item.map(({ link }: { link: string }) => link).sort()).toEqual(storyAddresses());
  for (const item of rss.channel.item) expect(item).toMatchObject({ title: expect.any(String), guid: expect.anything(), pubDate: expect.any(String) });
});

test('the JSON feed keeps JSON Feed 1.x and has every story', () => {
  const feed = JSON.parse(adopterSite.readText('feed.json'));
  expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/);
  expect(feed.title).toBe(adopterSite.settings().name);
  expect(feed.items.map(({ url }: { url: string }) => url).sort()).toEqual(storyAddresses());
  for (const item of feed.items) expect(item.id && (item.content_html || item.content_text || item.summary)).toBeTruthy();
});

test('pages tell readers of the feeds', () => {
  const home = adopterSite.pages().find(({ path }) => path === '/')!;
  const types = home.$('link[rel=alternate]').toArray().map(({ attribs }) => attribs['type']);
  expect(types).toEqual(expect.arrayContaining(['application/rss+xml', 'application/feed+json']));
});
