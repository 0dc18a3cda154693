import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonKey } from '../../data/lesson/lesson-key.ts';
import { lessonViews, type LessonView } from '../../data/lesson/lesson.ts';
import type { LessonPack } from '../../domain/lesson/lesson-pack.ts';
import { readmeText } from './readme-text.ts';

export const getStaticPaths = (async () => (await lessonViews).map((view) => ({ params: { id: view.id }, props: { view } }))) satisfies GetStaticPaths;

/** What a pack's files need besides its pages. */
export const GET: APIRoute<{ view: LessonView }> = ({ props: { view } }) => {
  const { title, updated } = view.lesson;
  const pack: LessonPack = { title, updated, facts: lessonKey(view), readme: readmeText(view) };
  return Response.json(pack);
};
