import type { Lesson } from '../../../schema/lesson/lesson.ts';
import type { Task } from '../../../schema/lesson/task.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hasReadings } from '../has-readings.ts';
import { draftCloze } from './draft-cloze.ts';
import type { DraftContext } from './draft-context.ts';
import { draftEvidence } from './draft-evidence.ts';
import { draftOrder } from './draft-order.ts';
import { draftQuestions } from './draft-questions.ts';
import { fitting } from './fitting.ts';
import { handsForm, interviewForm, trialForm } from './ready-forms.ts';

/** How many questions, sentences with gaps, events and claims a sheet has at most, by stage. */
const AMOUNTS = {
  '1-2': { questions: 2, gaps: 3, events: 3, claims: 0 },
  '3-4': { questions: 3, gaps: 3, events: 4, claims: 2 },
  '5-6': { questions: 3, gaps: 3, events: 5, claims: 3 },
  '7-9': { questions: 3, gaps: 3, events: 6, claims: 3 },
  senior: { questions: 3, gaps: 2, events: 6, claims: 4 },
  vocational: { questions: 2, gaps: 2, events: 5, claims: 2 },
} as const;
const MOST_TASKS = 6;
const LONGEST_ASK = 120;
const STAGES_OF_TRIAL = ['7-9', 'senior', 'vocational'];

const TEXT = LESSON_DRAFT_TEXT.sheet;
const isTask = (task: Task | undefined): task is Task => task !== undefined;

function beforeClass({ subject: { spirit }, readings: [{ story }], choices: { stage } }: DraftContext): Task {
  const { occupation } = story.record;
  const isYoung = hasReadings(stage);
  const ask = isYoung ? TEXT.beforeYoung(occupation) : TEXT.before(occupation);
  return { kind: 'open', ask: spirit ? TEXT.beforeSpirit(spirit.name) : ask, lines: isYoung ? 4 : 3, guide: TEXT.beforeGuide };
}

function discussion({ subject: { spirit }, readings: [{ story }] }: DraftContext): Task {
  const ask = spirit ? TEXT.discussionSpirit(spirit.name) : TEXT.discussion(story.record.name);
  return { kind: 'open', ask: fitting(LONGEST_ASK, ask), lines: 4, guide: TEXT.discussionGuide };
}

function inClass(context: DraftContext): Task[] {
  const amounts = AMOUNTS[context.choices.stage];
  const questions = draftQuestions(context, amounts.questions);
  const asked = new Set(questions.flatMap(({ from }) => from.map(({ text }) => text)));
  const read = [draftCloze(context, amounts.gaps, asked), draftOrder(context, amounts.events), draftEvidence(context, amounts.claims, asked)];
  const others = [...read, context.hasHands ? handsForm() : discussion(context)].filter(isTask);
  return [...questions.slice(0, MOST_TASKS - others.length), ...others];
}

function afterClass({ readings: [{ story }], choices: { stage } }: DraftContext): Task[] {
  const interview = interviewForm(story.record.occupation);
  return STAGES_OF_TRIAL.includes(stage) ? [interview, trialForm()] : [interview];
}

/** The pupil's sheet: what the texts answer in class, with forms ready for the hands, an interview and a trial of work. */
export function draftSheet(context: DraftContext): Lesson['sheet'] {
  return { before: [beforeClass(context)], during: inClass(context), after: afterClass(context) };
}
