import { isConfirmed } from '../../../schema/evidence.ts';
import type { Passage } from '../../../schema/lesson/passage.ts';
import { deedSentence } from './deed-sentence.ts';
import { factSentences } from './fact-sentences.ts';
import { passageOf, storyPassage, type Reading } from './reading.ts';

/** As many characters as are read from the back row. */
const LONGEST = 60;

const fits = (text: string) => [...text].length <= LONGEST;

/** A sentence of the text for a slide: that of the spirit word, where one is asked for, or the best; else the story's line. */
export function tellingSentence(reading: Reading, spirit?: string): Passage {
  const asked = spirit === undefined ? undefined : deedSentence(reading, spirit);
  const told = [asked, ...factSentences(reading)].find((one) => one && fits(one.text));
  return told ? passageOf(reading, told.text) : storyPassage(reading, reading.story.record.line);
}

/** Words of a story to go home with: the honouree's own that are read in class, else a sentence of the text. */
export function quotable(reading: Reading): Passage {
  const own = reading.story.record.quotations.find((one) => isConfirmed(one) && one.speaker === undefined && reading.text.includes(one.text) && fits(one.text));
  return own ? storyPassage(reading, own.text) : tellingSentence(reading);
}
