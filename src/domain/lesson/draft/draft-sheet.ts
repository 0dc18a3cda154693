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

type Sheet = Lesson['sheet'];

/** How many questions, sentences with gaps, events and claims a sheet has, by stage. */
const AMOUNTS = {
  '1-2': { questions: 2, gaps: 3, events: 3, claims: 0 },
  '3-4': { questions: 3, gaps: 3, events: 4, claims: 2 },
  '5-6': { questions: 3, gaps: 3, events: 5, claims: 3 },
  '7-9': { questions: 3, gaps: 3, events: 6, claims: 3 },
  senior: { questions: 3, gaps: 2, events: 6, claims: 4 },
  vocational: { questions: 2, gaps: 2, events: 5, claims: 2 },
} as const;
const MOST_TASKS = 6;
const STAGES_OF_TRIAL = ['7-9', 'senior', 'vocational'];

const TEXT = LESSON_DRAFT_TEXT.sheet;
const isTask = (task: Task | undefined): task is Task => task !== undefined;

function beforeClass({ subject: { spirit }, readings: [{ story }], choices: { stage } }: DraftContext): Task {
  const { occupation } = story.record;
  const young = hasReadings(stage);
  const ask = spirit ? TEXT.beforeSpirit(spirit.name) : young ? TEXT.beforeYoung(occupation) : TEXT.before(occupation);
  return { kind: 'open', ask, lines: young ? 4 : 3, guide: TEXT.beforeGuide };
}

function inClass(context: DraftContext): Task[] {
  const { choices, hasHands, subject, readings } = context;
  const { questions: most, gaps, events, claims } = AMOUNTS[choices.stage];
  const own = hasHands ? TEXT.hands : { kind: 'open' as const, ask: TEXT.discussion(fitting(40, subject.spirit?.name ?? '', readings[0].story.record.name)), lines: 4, guide: TEXT.discussionGuide };
  const order = draftOrder(context, events);
  const questions = draftQuestions(context, most);
  const asked = new Set(questions.flatMap(({ from }) => from.map(({ text }) => text)));
  const cloze = draftCloze(context, gaps, asked);
  const evidence = claims === 0 ? undefined : draftEvidence(context, claims, asked);
  const others = [cloze, order, evidence, own].filter(isTask);
  return [...questions.slice(0, MOST_TASKS - others.length), ...others];
}

function afterClass({ readings: [{ story }], choices: { stage } }: DraftContext): Task[] {
  const interview: Task = { ...TEXT.interview, ask: TEXT.interviewAsk(story.record.occupation) };
  return STAGES_OF_TRIAL.includes(stage) ? [interview, TEXT.trial] : [interview];
}

/** The pupil's sheet: what the texts answer in class, with forms ready for the hands, an interview and a trial of work. */
export function draftSheet(context: DraftContext): Sheet {
  return { before: [beforeClass(context)], during: inClass(context), after: afterClass(context) };
}
