import { isConfirmed } from '../../../schema/evidence.ts';
import type { Slide } from '../../../schema/lesson/session.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hasReadings } from '../has-readings.ts';
import type { DraftContext } from './draft-context.ts';
import { fitting } from './fitting.ts';
import { quotable, tellingSentence } from './quotable.ts';

const LONGEST = { title: 16, figure: 12, line: 28 };
const TEXT = LESSON_DRAFT_TEXT.steps;

/** A slide of a title and a few lines. */
export function plainSlide(title: string, lines: readonly string[]): Slide {
  return { title, lines: [...lines] };
}

/** A confirmed figure of the record that the class will read of. */
function figureOf({ readings }: DraftContext): string | undefined {
  const figures = readings.flatMap(({ story, text }) => story.record.figures.filter((figure) => isConfirmed(figure) && text.includes(figure.value)));
  return figures.find(({ value }) => [...value].length <= LONGEST.figure)?.value;
}

/** Who it is about, and a number to wonder at. */
export function openingSlides(context: DraftContext): Slide[] {
  const { subject: { spirit }, readings } = context;
  const [{ story: { record } }] = readings;
  const people = readings.map(({ story }) => fitting(LONGEST.line, story.record.name));
  const jobs = [record.occupation, ...record.occupation.split('、')];
  const person = { ...plainSlide(fitting(LONGEST.title, record.name), [fitting(LONGEST.line, ...jobs)]), ...(record.plate && { plate: record.plate }) };
  const who = spirit ? plainSlide(fitting(LONGEST.title, spirit.name), people) : person;
  const figure = figureOf(context);
  return [who, ...(figure ? [{ ...plainSlide(TEXT.opening.figureTitle, TEXT.opening.figureLines), figure }] : [])];
}

/** How to read and, of each story, a sentence to begin with. */
export function readingSlides({ choices, readings, subject: { spirit }, isOneOfSeveral }: DraftContext): Slide[] {
  const lines = hasReadings(choices.stage) ? TEXT.reading.lines.young : TEXT.reading.lines.older;
  if (!isOneOfSeveral) return [{ ...plainSlide(TEXT.reading.title, lines), quote: tellingSentence(readings[0]) }];
  return readings.map((reading) => ({
    title: fitting(LONGEST.title, reading.story.record.name),
    lines: [],
    quote: tellingSentence(reading, spirit?.id),
  }));
}

/** The words to go home with. */
export function closingSlides({ subject: { excerpt }, readings: [reading] }: DraftContext): Slide[] {
  const own = { ...plainSlide(TEXT.closing.slide, []), quote: quotable(reading) };
  if (!excerpt) return [own];
  return [own, { ...plainSlide(TEXT.closing.excerpt, []), quote: { speech: excerpt.speech, excerpt: excerpt.excerpt, text: excerpt.text } }];
}

