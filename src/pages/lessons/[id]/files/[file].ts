import type { APIRoute, GetStaticPaths } from 'astro';
import { allLessonFiles, lessonFileBytes, type StoredFile } from '../../../../data/lesson/lesson-files.ts';

export const getStaticPaths = (async () =>
  (await allLessonFiles()).map(({ id, file }) => ({ params: { id, file: file.file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: StoredFile }> = ({ params, props }) => new Response(new Uint8Array(lessonFileBytes(params['id']!, props.file)));
