import type { APIRoute, GetStaticPaths } from 'astro';
import { storyFeed } from '../data/feed.ts';

export const getStaticPaths = (async () => {
  const feed = await storyFeed();
  return feed ? [{ params: { file: 'feed' }, props: { json: feed.json1() } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
