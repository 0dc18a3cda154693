import type { LessonStage } from '../../../schema/lesson/classroom.ts';
import type { Passage } from '../../../schema/lesson/passage.ts';
import { hasReadings } from '../has-readings.ts';
import type { DraftStory, Told } from './draft-material.ts';

/** The text of a story that a class reads. */
export interface Reading {
  story: DraftStory;
  /** The kind of text, as a passage names it. */
  origin: 'story' | 'retelling';
  told: readonly Told[];
  text: string;
}

/** The retelling for those who still learn to read, where there is one; else the story. */
export function readingOf(story: DraftStory, stage: LessonStage): Reading {
  const { retelling } = story;
  if (!retelling || !hasReadings(stage)) return { story, origin: 'story', told: story.told, text: story.text };
  return { story, origin: 'retelling', told: retelling.told, text: retelling.text };
}

/** Words of the text that is read. */
export function passageOf({ story, origin }: Reading, text: string): Passage {
  return { [origin]: story.id, text };
}

/** Words of the story's record or body, whatever is read. */
export function storyPassage({ story }: Reading, text: string): Passage {
  return { story: story.id, text };
}
