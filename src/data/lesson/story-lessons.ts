import { LESSON_TEXT } from '../../text/lesson.ts';
import { paths } from '../link.ts';
import { lessonsOfStory } from './lesson.ts';
import { stageOfStory } from './reading-list.ts';

/** The ways from a story into class: the packs that use it, and the reading list that names it. */
export async function lessonLinks(id: string): Promise<{ text: string; href: string }[]> {
  const { forStory: text, stages } = LESSON_TEXT;
  const [packs, stage] = await Promise.all([lessonsOfStory(id), stageOfStory(id)]);
  return [
    ...packs.map((view) => ({ text: text.pack(view.lesson.title, view.stage, view.kind), href: view.href })),
    ...(stage ? [{ text: text.reading(stages[stage]), href: paths.readingList(stage) }] : []),
    { text: text.all, href: paths.lessons() },
  ];
}
