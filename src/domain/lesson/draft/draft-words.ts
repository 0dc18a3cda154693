import type { Lesson } from '../../../schema/lesson/lesson.ts';
import type { LessonStage } from '../../../schema/lesson/classroom.ts';
import { UNFINISHED } from '../unfinished.ts';
import type { DraftContext } from './draft-context.ts';
import { fitting } from './fitting.ts';
import { hardWords, type HardWord } from './hard-words.ts';
import type { Reading } from './reading.ts';
import { takeTurns } from './take-turns.ts';

const LEAST = 2;
/** How many words are proposed: the younger the class, the more. */
const COUNTS: Readonly<Record<LessonStage, number>> = { '1-2': 8, '3-4': 8, '5-6': 6, '7-9': 5, senior: 4, vocational: 4 };
/** What a retelling explains to years 1 and 2 is still worth a word to these. */
const STAGES_OF_RETELLINGS: readonly LessonStage[] = ['1-2', '3-4', '5-6'];
const LONGEST_MEANING = 40;

function wordsOf({ story, text }: Reading, { material, choices }: DraftContext): HardWord[] {
  const others = material.stories.filter(({ id }) => id !== story.id).map((one) => `${one.text}\n${one.record.occupation}`);
  const retellings = material.stories.map(({ retelling }) => retelling?.text ?? '');
  return hardWords({
    text,
    boxes: story.boxes,
    elsewhere: [...others, ...retellings].join('\n'),
    occupation: story.record.occupation,
    explained: STAGES_OF_RETELLINGS.includes(choices.stage) ? (story.retelling?.words ?? []) : [],
    names: material.names,
  });
}

/** Two to eight words to be explained, of each story in turn; a meaning that no retelling gives is left to the teacher. */
export function draftWords(context: DraftContext): Lesson['words'] {
  const found = takeTurns(context.readings.map((reading) => wordsOf(reading, context))).slice(0, COUNTS[context.choices.stage]);
  const open = Array.from({ length: Math.max(0, LEAST - found.length) }, (): HardWord => ({ word: UNFINISHED }));
  return [...found, ...open].map(({ word, meaning = UNFINISHED }) => ({ word, meaning: fitting(LONGEST_MEANING, meaning) }));
}
