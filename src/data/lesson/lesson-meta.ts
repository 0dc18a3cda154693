import type { LessonPart } from '../../domain/lesson/lesson-part.ts';
import { LESSON_TEXT } from '../../text/lesson.ts';
import type { PageMeta } from '../page-meta.ts';
import { sharePictureUrl } from '../share-picture.ts';
import type { LessonView } from './lesson.ts';

/** What the head of a pack's page says; that of one of its parts stays out of search engines. */
export function lessonMeta(view: LessonView, part?: LessonPart): PageMeta {
  const { id, lesson, stage, kind, cards } = view;
  const name = part && LESSON_TEXT.parts[part].page;
  const path = `/lessons/${id}/`;
  return {
    title: name ? LESSON_TEXT.partTitle(name, lesson.title) : `${lesson.title}（${stage}${kind}）`,
    description: name ? LESSON_TEXT.partDescription(name, lesson.title, stage, kind) : lesson.summary,
    path: part ? `${path}${part}/` : path,
    type: 'article',
    keywords: [LESSON_TEXT.title, stage, kind, ...cards.map((card) => card.name)],
    published: lesson.published,
    updated: lesson.updated,
    image: sharePictureUrl(cards[0]!.industry.id),
    ...(part && { canonical: path, noindex: true }),
  };
}
