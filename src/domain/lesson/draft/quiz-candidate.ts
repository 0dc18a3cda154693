import type { Passage } from '../../../schema/lesson/passage.ts';
import { CHOICES, type QuizQuestion } from '../../../schema/lesson/quiz.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';

const WRONG = 2;

/** What may be chosen; numbers stand in their order. */
export interface QuizOption {
  text: string;
  amount?: number;
}

/** A question that can be put in a quiz. */
export interface QuizCandidate {
  ask: string;
  right: QuizOption;
  /** True of others, wrong here by the text; the best first. */
  wrong: readonly QuizOption[];
  reason: string;
  from: Passage;
}

/** True where two wrong choices are known. */
export function isComplete({ wrong }: QuizCandidate): boolean {
  return wrong.length >= WRONG;
}

/** The first options below and above the right one, as many below as its place asks for where there are so many. */
function chooseWrong({ right: { amount: own }, wrong }: QuizCandidate, place: number): QuizOption[] {
  if (own === undefined) return wrong.slice(0, WRONG);
  const below = wrong.filter(({ amount = own }) => amount < own).slice(0, place);
  const above = wrong.filter(({ amount = own }) => amount >= own).slice(0, WRONG - place);
  const rest = wrong.filter((option) => !below.includes(option) && !above.includes(option));
  return [...below, ...above, ...rest].slice(0, WRONG);
}

function inOrder(right: QuizOption, wrong: readonly QuizOption[], place: number): QuizOption[] {
  if (right.amount === undefined) return wrong.toSpliced(place, 0, right);
  return [right, ...wrong].sort((a, b) => (a.amount ?? Infinity) - (b.amount ?? Infinity));
}

/** The question with its three choices, the right one at `place`, or near it where choices stand in order of size. */
export function toQuestion(candidate: QuizCandidate, place: number): QuizQuestion {
  const { ask, right, reason, from } = candidate;
  const wrong = chooseWrong(candidate, place);
  const open = LESSON_DRAFT_TEXT.quiz.openChoices.slice(wrong.length).map((text) => ({ text }));
  const choices = inOrder(right, [...wrong, ...open], place);
  return { ask, choices: choices.map(({ text }) => text), answer: CHOICES[choices.indexOf(right)]!, reason, from: [from] };
}
