import type { TaskOf } from '../../../schema/lesson/task.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { askMeasures, askYears, type AskedNumber } from './ask-number.ts';
import type { DraftContext } from './draft-context.ts';
import { passageOf, type Reading } from './reading.ts';
import { takeTurns } from './take-turns.ts';

function toTask(reading: Reading, { ask, quantity, sentence }: AskedNumber): TaskOf<'question'> {
  const answer = LESSON_DRAFT_TEXT.answer(quantity.text);
  return { kind: 'question', ask, lines: 1, answer, from: [passageOf(reading, sentence)] };
}

function questionsOf(reading: Reading, isOneOfSeveral: boolean): TaskOf<'question'>[] {
  const asked = takeTurns([askMeasures(reading, isOneOfSeveral), askYears(reading, isOneOfSeveral)]);
  const isFirst = ({ sentence }: AskedNumber, at: number) => asked.findIndex((one) => one.sentence === sentence) === at;
  return asked.filter(isFirst).map((one) => toTask(reading, one));
}

/** Up to `most` questions that the texts answer with a number or a year, of each story in turn. */
export function draftQuestions({ readings, isOneOfSeveral }: DraftContext, most: number): TaskOf<'question'>[] {
  return takeTurns(readings.map((reading) => questionsOf(reading, isOneOfSeveral))).slice(0, most);
}
