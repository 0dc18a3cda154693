import type { APIRoute, GetStaticPaths } from 'astro';
import { excerptEmbeds, type ExcerptEmbedView } from '../../../../data/embed.ts';
import { publicUrl } from '../../../../data/page-meta.ts';
import { excerptFragment } from '../../../../output/embed/draw-fragment.ts';
import { fragmentPage } from '../../../../output/embed/fragment-page.ts';

/** None without a public address, for a code must lead somewhere. */
export const getStaticPaths = (async () =>
  publicUrl('/') === undefined ? [] : (await excerptEmbeds()).map((view) => ({ params: { id: view.id }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const view = props['view'] as ExcerptEmbedView;
  const fragment = excerptFragment(view, publicUrl(`/speeches/${view.excerpt.speech.id}/#${view.excerpt.id}`)!);
  return new Response(fragmentPage(fragment, view.excerpt.text.slice(0, 20)), { headers: { 'content-type': 'text/html;charset=utf-8' } });
};
