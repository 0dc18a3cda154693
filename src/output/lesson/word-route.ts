import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonViews, type LessonView } from '../../data/lesson/lesson.ts';
import { site } from '../../data/vocabulary.ts';
import { WORD_PARTS, type WordPart } from '../../domain/lesson/lesson-file.ts';
import { wordFile } from './docx/word-file.ts';
import { WORD_DOCUMENTS } from './word-documents.ts';

export const getStaticPaths = (async () =>
  (await lessonViews).flatMap((view) => WORD_PARTS.map((part) => ({ params: { id: view.id, part }, props: { view, part } })))) satisfies GetStaticPaths;

/** The parts of a pack that teachers may change, as files for Word. */
export const GET: APIRoute<{ view: LessonView; part: WordPart }> = async ({ props: { view, part } }) => {
  const file = await wordFile(WORD_DOCUMENTS[part](view), { author: site.unit || site.name, updated: view.lesson.updated });
  return new Response(new Uint8Array(file));
};
