import type { APIRoute, GetStaticPaths } from 'astro';
import { storyEmbeds, type StoryEmbedView } from '../../../../data/embed.ts';
import { publicUrl } from '../../../../data/page-meta.ts';
import { storyFragment } from '../../../../output/embed/draw-fragment.ts';
import { fragmentPage } from '../../../../output/embed/fragment-page.ts';

/** None without a public address, for a code must lead somewhere. */
export const getStaticPaths = (async () =>
  publicUrl('/') === undefined ? [] : (await storyEmbeds()).map((view) => ({ params: { id: view.card.id }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const view = props['view'] as StoryEmbedView;
  const fragment = storyFragment(view, publicUrl(`/stories/${view.card.id}/`)!);
  return new Response(fragmentPage(fragment, view.card.fullName), { headers: { 'content-type': 'text/html;charset=utf-8' } });
};
