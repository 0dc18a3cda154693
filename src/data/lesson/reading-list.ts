import { pathBelow } from '../../domain/browse/list-page.ts';
import { hasReadings } from '../../domain/lesson/has-readings.ts';
import { documentLevel } from '../../markdown/document-level.ts';
import { LESSON_STAGES, type LessonStage } from '../../schema/lesson/classroom.ts';
import { cardsOf, type StoryCard } from '../card.ts';
import { stories } from '../collection.ts';
import { sitePages } from '../list-page.ts';
import { retellingViews, type RetellingView } from '../retelling.ts';
import { lessonViews, type LessonView } from './lesson.ts';

/** What a stage may read, and the packs made for it. */
export interface ReadingListView {
  stage: LessonStage;
  retellings: RetellingView[];
  /** Stories whose letters and sentences suit the stage by estimate. */
  suited: StoryCard[];
  /** Stories that the packs of the stage read in class, and that are not named already. */
  taught: StoryCard[];
  packs: LessonView[];
}

const levels = stories.then((entries) => entries.map(({ id, document }) => ({ id, stage: documentLevel(document).stage })));

async function toView(stage: LessonStage): Promise<ReadingListView> {
  const packs = (await lessonViews).filter(({ lesson }) => lesson.stage === stage);
  const suited = (await levels).filter((level) => level.stage === stage).map(({ id }) => id);
  const retellings = hasReadings(stage) ? await retellingViews : [];
  const named = new Set([...suited, ...retellings.map(({ id }) => id)]);
  const taught = [...new Set(packs.flatMap(({ lesson }) => lesson.stories))].filter((id) => !named.has(id));
  return { stage, retellings, suited: await cardsOf(suited), taught: await cardsOf(taught), packs };
}

/** The reading list of every stage, the youngest first. */
const readingLists: Promise<ReadingListView[]> = Promise.all(LESSON_STAGES.map(toView));

/** The static paths of the reading lists, as many for each as its stories take. */
export async function readingListPaths() {
  const folder = '/lessons/stages/';
  return (await readingLists).flatMap((view) =>
    sitePages(`${folder}${view.stage}/`, view.suited).map((page) => ({ params: { stage: pathBelow(folder, page) }, props: { view, page } })),
  );
}

const stages = levels.then((list) => new Map(list.map(({ id, stage }) => [id, stage])));

/** The stage whose reading list names a story by its estimate. */
export async function stageOfStory(id: string): Promise<LessonStage | undefined> {
  return (await stages).get(id);
}
