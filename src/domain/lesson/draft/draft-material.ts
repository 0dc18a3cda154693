import type { LessonKind, LessonMinutes, LessonStage } from '../../../schema/lesson/classroom.ts';
import type { Retelling } from '../../../schema/retelling.ts';
import type { Story } from '../../../schema/story.ts';
import type { Stage } from '../../reading/reading-level.ts';

/** A sentence of a text and the numbers of the sources behind it. */
export interface Told {
  text: string;
  sources: readonly number[];
}

/** A published story as a draft is made from it. */
export interface DraftStory {
  id: string;
  record: Story;
  /** The sentences of its body, boxes left out. */
  told: readonly Told[];
  /** All that its body says, headings and boxes included. */
  text: string;
  /** Its boxes, which explain the trade. */
  boxes: string;
  /** The stage that its letters and sentences suit by estimate. */
  level: Stage;
  retelling?: { told: readonly Told[]; text: string; words: Retelling['words'] };
}

/** An excerpt of a speech, with the spirit words it speaks of and the stories that bear it out. */
export interface DraftExcerpt {
  speech: string;
  excerpt: string;
  text: string;
  spirit: readonly string[];
  stories: readonly string[];
}

export interface DraftSpirit {
  id: string;
  name: string;
}

/** All that a draft is made from. */
export interface DraftMaterial {
  /** The published stories. */
  stories: readonly DraftStory[];
  spirits: readonly DraftSpirit[];
  excerpts: readonly DraftExcerpt[];
  /** Names of people, places, units and honours, which are no words to be explained. */
  names: readonly string[];
}

/** What a lesson is about: one story, or a spirit word with the stories that show it. */
export interface DraftSubject {
  id: string;
  stories: readonly [DraftStory, ...DraftStory[]];
  spirit?: DraftSpirit;
  /** The words of a speech that are shown, cut to a slide. */
  excerpt?: DraftExcerpt;
}

/** The kinds of lesson that can be drafted: the days of a 劳动周 hang on the school. */
export type DraftKind = Exclude<LessonKind, 'laodongzhou'>;

/** What the teacher chose, or what was chosen for want of it. */
export interface DraftChoices {
  /** Id of the pack. */
  id: string;
  stage: LessonStage;
  kind: DraftKind;
  minutes: LessonMinutes;
  /** The day of the draft, `2026-11-21`. */
  today: string;
}
