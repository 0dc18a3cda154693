import type { APIRoute, GetStaticPaths } from 'astro';
import { facetFeed, facetFeedPaths } from '../../../data/facet-feed.ts';

export const getStaticPaths = (() => facetFeedPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response((await facetFeed(props['term'])).rss2(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
