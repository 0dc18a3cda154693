import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSharePicture, sharePictures, type SharePicture } from '../../data/share-picture.ts';

export const getStaticPaths = (async () =>
  (await sharePictures()).map((picture) => ({ params: { id: picture.id }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const png = await drawSharePicture(props['picture'] as SharePicture);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
