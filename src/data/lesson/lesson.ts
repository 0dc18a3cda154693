import { getCollection } from 'astro:content';
import { formatCitation } from '../../domain/citation.ts';
import { hasReadings } from '../../domain/lesson/has-readings.ts';
import type { ReadCharacter } from '../../domain/reading/annotate-text.ts';
import type { TextDocument } from '../../markdown/document.ts';
import { LESSON_KINDS, LESSON_STAGES } from '../../schema/lesson/classroom.ts';
import type { Lesson } from '../../schema/lesson/lesson.ts';
import type { Passage } from '../../schema/lesson/passage.ts';
import { LESSON_TEXT } from '../../text/lesson.ts';
import { cardsOf, type StoryCard } from '../card.ts';
import { excerptViews, type ExcerptView } from '../excerpt-view.ts';
import { paths } from '../link.ts';
import { publicUrl } from '../page-meta.ts';
import { annotate } from '../readings.ts';
import { site } from '../vocabulary.ts';
import { passageReader, type PassageView } from './passage.ts';
import { readingText, type ReadingText } from './reading-text.ts';

/** A pack as all its pages, files and lists need it. */
export interface LessonView {
  id: string;
  href: string;
  lesson: Lesson;
  /** The teacher's notes. */
  document: TextDocument;
  stage: string;
  kind: string;
  /** Its length in words. */
  length: string;
  cards: StoryCard[];
  excerpts: ExcerptView[];
  /** The texts that are read in class. */
  texts: ReadingText[];
  /** Where some words were read. */
  passage: (passage: Passage) => PassageView;
  /** Gives each character its reading, in packs for those who still learn to read. */
  read?: (text: string) => ReadCharacter[];
  citationText: string;
}

async function toView(id: string, lesson: Lesson, document: TextDocument): Promise<LessonView> {
  const [passage, read, all] = await Promise.all([passageReader(lesson), annotate, excerptViews]);
  const url = publicUrl(`/lessons/${id}/`);
  const young = hasReadings(lesson.stage);
  return {
    id,
    href: paths.lesson(id),
    lesson,
    document,
    stage: LESSON_TEXT.stages[lesson.stage],
    kind: LESSON_TEXT.kinds[lesson.kind],
    length: LESSON_TEXT.length(lesson.minutes, lesson.sessions.length),
    cards: await cardsOf(lesson.stories),
    excerpts: all.filter((view) => lesson.excerpts.some(({ speech, excerpt }) => speech === view.speech.id && excerpt === view.id)),
    texts: await Promise.all(lesson.stories.map((story) => readingText(story, young))),
    passage,
    ...(young && { read }),
    citationText: formatCitation({ author: site.unit || site.name, title: lesson.title, site: site.name, updated: lesson.updated, ...(url && { url }) }),
  };
}

const order = ({ lesson: { stage, kind } }: LessonView) => LESSON_STAGES.indexOf(stage) * LESSON_KINDS.length + LESSON_KINDS.indexOf(kind);

/** The published packs, the youngest stage first. */
export const lessonViews: Promise<LessonView[]> = getCollection('lessons').then(async (entries) => {
  const published = entries.flatMap(({ id, data }) => {
    const { document, ...lesson } = data as Lesson & { document: TextDocument };
    return lesson.status === 'published' ? [toView(id, lesson, document)] : [];
  });
  return (await Promise.all(published)).sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
});

/** A pack for the teacher's eyes: without readings. */
export function teachersView({ read: _, ...view }: LessonView): LessonView {
  return view;
}

/** The packs that use a story. */
export async function lessonsOfStory(id: string): Promise<LessonView[]> {
  return (await lessonViews).filter(({ lesson }) => lesson.stories.includes(id));
}

/** The static paths of the packs and of each of their parts. */
export async function lessonPaths(): Promise<{ params: { id: string }; props: { view: LessonView } }[]> {
  return (await lessonViews).map((view) => ({ params: { id: view.id }, props: { view } }));
}
