import type { QuizQuestion } from '../../../schema/lesson/quiz.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hashText } from '../../hash-text.ts';
import { UNFINISHED } from '../unfinished.ts';
import type { DraftContext } from './draft-context.ts';
import { isComplete, toQuestion, type QuizCandidate } from './quiz-candidate.ts';
import { quizMeasures, quizYears } from './quiz-numbers.ts';
import { quizCalled, quizQuotation, quizWho } from './quiz-words.ts';
import { quizEmployer, quizJob } from './quiz-work.ts';
import { storyPassage } from './reading.ts';
import { takeTurns } from './take-turns.ts';

const LEAST = 4;
const MOST = { '1-2': 4, '3-4': 5, '5-6': 5, '7-9': 6, senior: 6, vocational: 5 } as const;
const LONGEST_ASK = 80;
/** Where the right choice stands, question by question. */
const PLACES = [0, 2, 1, 1, 0, 2];
/** What is asked about, the most telling first. */
const KINDS = [quizWho, quizJob, quizMeasures, quizYears, quizEmployer, quizQuotation, quizCalled];

/** Of each story in turn, beginning with another kind of question for each. */
function candidatesInTurn(context: DraftContext): QuizCandidate[] {
  const ofReadings = context.readings.map((reading, at) => [...KINDS.slice(at), ...KINDS.slice(0, at)].map((ask) => ask(reading, context)));
  return takeTurns(ofReadings.map(takeTurns));
}

/** Whole questions before such as lack a choice, new ones before such as the sheet asks. */
function candidatesOf(context: DraftContext, asked: ReadonlySet<string>): QuizCandidate[] {
  const rank = (one: QuizCandidate) => (isComplete(one) ? 0 : 2) + (asked.has(one.ask) ? 1 : 0);
  return candidatesInTurn(context).filter(({ ask }) => [...ask].length <= LONGEST_ASK).toSorted((a, b) => rank(a) - rank(b));
}

/** A question that is still to be written, with words of the text to begin from. */
function openQuestion({ readings: [reading] }: DraftContext): QuizCandidate {
  const right = { text: LESSON_DRAFT_TEXT.quiz.openRight };
  return { ask: UNFINISHED, right, wrong: [], reason: UNFINISHED, from: storyPassage(reading, reading.story.record.line) };
}

/** At most so many questions of sentences of their own; two of one sentence, which give each other away, only to make up the least. */
function choose(candidates: readonly QuizCandidate[], most: number): QuizCandidate[] {
  const isFirst = (one: QuizCandidate) => candidates.find(({ from }) => from.text === one.from.text) === one;
  const chosen = candidates.filter(isFirst).slice(0, most);
  return [...chosen, ...candidates.filter((one) => !isFirst(one)).slice(0, Math.max(0, LEAST - chosen.length))];
}

/**
 * Four to six questions of three choices, read from the dates, figures, trades, employers, words and names of the record
 * and the text; those that the sheet has not `asked` come first. What a story gives too little for is left to the teacher.
 */
export function draftQuiz(context: DraftContext, asked: ReadonlySet<string>): QuizQuestion[] {
  const found = choose(candidatesOf(context, asked), MOST[context.choices.stage]);
  const open = Array.from({ length: Math.max(0, LEAST - found.length) }, () => openQuestion(context));
  const turn = hashText(context.choices.id);
  return [...found, ...open].map((candidate, at) => toQuestion(candidate, (PLACES[at % PLACES.length]! + turn) % 3));
}
