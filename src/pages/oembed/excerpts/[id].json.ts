import type { APIRoute, GetStaticPaths } from 'astro';
import { excerptEmbeds, excerptTarget, type ExcerptEmbedView } from '../../../data/embed.ts';
import { publicUrl } from '../../../data/page-meta.ts';
import { oembed } from '../../../output/embed/oembed.ts';

/** None without a public address. */
export const getStaticPaths = (async () =>
  publicUrl('/') === undefined ? [] : (await excerptEmbeds()).map((view) => ({ params: { id: view.id }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const view = props['view'] as ExcerptEmbedView;
  return Response.json(oembed(excerptTarget(view), view.first));
};
