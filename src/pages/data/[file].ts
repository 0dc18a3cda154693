import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles } from '../../output/data/open-data-files.ts';

export const getStaticPaths = (async () =>
  (await openDataFiles).map(({ name, type, text }) => ({ params: { file: name }, props: { type, text } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['text'], { headers: { 'content-type': props['type'] } });
