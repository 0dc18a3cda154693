import type { TaskOf } from '../../../schema/lesson/task.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { fitting } from './fitting.ts';

const LONGEST_ASK = 120;
const { hands, interview, trial } = LESSON_DRAFT_TEXT;

/** Work of the hands, ready but for what is made. */
export function handsForm(): TaskOf<'hands'> {
  const { title, ask, materials, steps, safety, record } = hands;
  return { kind: 'hands', title, ask, materials: [...materials], steps: [...steps], safety: [...safety], record: [...record] };
}

/** An interview with somebody whose work is like the one read about. */
export function interviewForm(occupation: string): TaskOf<'interview'> {
  const { title, before, questions, record } = interview;
  const ask = fitting(LONGEST_ASK, interview.ask(occupation), interview.askShort);
  return { kind: 'interview', title, ask, before: [...before], questions: [...questions], record: [...record] };
}

/** A trial of somebody's work, ready but for the post. */
export function trialForm(): TaskOf<'trial'> {
  const { title, ask, post, safety, steps, record } = trial;
  return { kind: 'trial', title, ask, post, safety: [...safety], steps: [...steps], record: [...record] };
}
