import type { APIRoute, GetStaticPaths } from 'astro';
import { storyEmbeds, storyTarget, type StoryEmbedView } from '../../../data/embed.ts';
import { publicUrl } from '../../../data/page-meta.ts';
import { oembed } from '../../../output/embed/oembed.ts';

/** None without a public address. */
export const getStaticPaths = (async () =>
  publicUrl('/') === undefined ? [] : (await storyEmbeds()).map((view) => ({ params: { id: view.card.id }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const view = props['view'] as StoryEmbedView;
  return Response.json(oembed(storyTarget(view), view.card));
};
