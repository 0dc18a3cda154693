import type { APIRoute, GetStaticPaths } from 'astro';
import { correctionFeed } from '../data/correction-feed.ts';
import { storyFeed } from '../data/feed.ts';
import { siteMapUrls } from '../data/site-map.ts';
import { sitemapXml } from '../domain/host/sitemap-xml.ts';

/** Without a public address there is nothing to say: neither file is written. */
export const getStaticPaths = (async () => {
  const [feed, corrections] = await Promise.all([storyFeed(), correctionFeed()]);
  if (!feed || !corrections) return [];
  return [
    { params: { file: 'feed' }, props: { xml: feed.rss2() } },
    { params: { file: 'corrections' }, props: { xml: corrections.rss2() } },
    { params: { file: 'sitemap' }, props: { xml: sitemapXml(await siteMapUrls()) } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['xml'], { headers: { 'content-type': 'application/xml; charset=utf-8' } });
