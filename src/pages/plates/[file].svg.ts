import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPlates } from '../../data/plate.ts';

export const getStaticPaths = (async () =>
  (await cutPlates()).map(({ file, svg }) => ({ params: { file }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['svg'], { headers: { 'content-type': 'image/svg+xml' } });
