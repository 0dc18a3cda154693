import type { QuizQuestion } from '../../../schema/lesson/quiz.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hashText } from '../../hash-text.ts';
import { UNFINISHED } from '../unfinished.ts';
import type { DraftContext } from './draft-context.ts';
import { isComplete, toQuestion, type QuizCandidate } from './quiz-candidate.ts';
import { quizMeasures, quizYears } from './quiz-numbers.ts';
import { quizQuotation, quizWho } from './quiz-words.ts';
import { quizEmployer, quizJob } from './quiz-work.ts';
import { storyPassage } from './reading.ts';
import { takeTurns } from './take-turns.ts';

const COUNTS = { '1-2': 4, '3-4': 5, '5-6': 5, '7-9': 6, senior: 6, vocational: 5 } as const;
const LONGEST_ASK = 80;
/** Where the right choice stands, question by question. */
const PLACES = [0, 2, 1, 1, 0, 2];
/** What is asked about, the most telling first. */
const KINDS = [quizWho, quizJob, quizMeasures, quizYears, quizEmployer, quizQuotation];

function candidatesOf(context: DraftContext): QuizCandidate[] {
  const candidates = takeTurns(KINDS.map((ask) => takeTurns(context.readings.map((reading) => ask(reading, context)))));
  const fit = candidates.filter(({ ask }) => [...ask].length <= LONGEST_ASK);
  return [...fit.filter(isComplete), ...fit.filter((one) => !isComplete(one))];
}

/** A question that is still to be written, with words of the text to begin from. */
function openQuestion({ readings: [reading] }: DraftContext): QuizCandidate {
  const right = { text: LESSON_DRAFT_TEXT.quiz.openRight };
  return { ask: UNFINISHED, right, wrong: [], reason: UNFINISHED, from: storyPassage(reading, reading.story.record.line) };
}

/**
 * Four to six questions of three choices, read from the dates, figures, trades, employers and words of the record and
 * the text. What a story gives too little for is left for the teacher to write.
 */
export function draftQuiz(context: DraftContext): QuizQuestion[] {
  const count = COUNTS[context.choices.stage];
  const found = candidatesOf(context).slice(0, count);
  const open = Array.from({ length: count - found.length }, () => openQuestion(context));
  const turn = hashText(context.choices.id);
  return [...found, ...open].map((candidate, at) => toQuestion(candidate, (PLACES[at % PLACES.length]! + turn) % 3));
}
