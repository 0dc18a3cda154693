import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { quoted } from '../../text/quoted.ts';
import { askMeasures, askYears, type AskedNumber } from './ask-number.ts';
import type { DraftContext } from './draft-context.ts';
import { dateIn, measuresIn, type Quantity } from './numbers-in-sentence.ts';
import type { QuizCandidate, QuizOption } from './quiz-candidate.ts';
import { passageOf, type Reading } from './reading.ts';

const TEXT = LESSON_DRAFT_TEXT.quiz;

const yearOption = ({ amount }: Quantity): QuizOption => ({ text: TEXT.year(amount), amount });
const measureOption = ({ text, amount }: Quantity): QuizOption => ({ text, amount });

const yearsOf = ({ told }: Reading) => told.flatMap(({ text }) => dateIn(text) ?? []);
const measuresOf = ({ told }: Reading) => told.flatMap(({ text }) => measuresIn(text));

/** The options that differ from the right one and from one another, the nearest in size first. */
function nearestFirst(right: Quantity, options: readonly QuizOption[]): QuizOption[] {
  const distance = ({ amount = 0 }: QuizOption) => Math.abs(amount - right.amount);
  return options
    .filter(({ amount }, at) => amount !== right.amount && options.findIndex((one) => one.amount === amount) === at)
    .toSorted((a, b) => distance(a) - distance(b));
}

/** Options of the same text before those of others, none twice. */
function joined(right: Quantity, own: readonly QuizOption[], others: readonly QuizOption[]): QuizOption[] {
  const near = nearestFirst(right, own);
  return [...near, ...nearestFirst(right, others).filter(({ amount }) => near.every((one) => one.amount !== amount))];
}

function toCandidate(reading: Reading, { ask, sentence }: AskedNumber, right: QuizOption, wrong: readonly QuizOption[]): QuizCandidate {
  const reason = TEXT.reason(reading.story.record.name, quoted(sentence));
  return { ask, right, wrong, reason, from: passageOf(reading, sentence) };
}

/** Questions for years; wrong are other years of the story, then of other stories, the nearest first. */
export function quizYears(reading: Reading, { isOneOfSeveral, others }: DraftContext): QuizCandidate[] {
  return askYears(reading, isOneOfSeveral).map((asked) => {
    const wrong = joined(asked.quantity, yearsOf(reading).map(yearOption), others.flatMap(yearsOf).map(yearOption));
    return toCandidate(reading, asked, yearOption(asked.quantity), wrong);
  });
}

/** Questions for measures; wrong are other measures of the same unit, of the story before those of others. */
export function quizMeasures(reading: Reading, { isOneOfSeveral, others }: DraftContext): QuizCandidate[] {
  return askMeasures(reading, isOneOfSeveral).map((asked) => {
    const ofUnit = (readings: readonly Reading[]) => readings.flatMap(measuresOf).filter(({ unit }) => unit === asked.quantity.unit).map(measureOption);
    const wrong = joined(asked.quantity, ofUnit([reading]), ofUnit(others));
    return toCandidate(reading, asked, measureOption(asked.quantity), wrong);
  });
}
