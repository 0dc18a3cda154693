import type { APIRoute, GetStaticPaths } from 'astro';
import { allPictures, pictureBytes } from '../../../data/picture.ts';
import type { DrawnPicture } from '../../../domain/picture.ts';

export const getStaticPaths = (async () =>
  (await allPictures()).map(({ id, picture }) => ({ params: { id, kind: picture.kind }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props }) =>
  new Response(new Uint8Array(pictureBytes(params['id']!, props['picture'] as DrawnPicture)), { headers: { 'content-type': 'image/png' } });
