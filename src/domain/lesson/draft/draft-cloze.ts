import type { Passage } from '../../../schema/lesson/passage.ts';
import type { TaskOf } from '../../../schema/lesson/task.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { numeralOf } from './ask-number.ts';
import type { DraftContext } from './draft-context.ts';
import { factSentences } from './fact-sentences.ts';
import { dateIn, measuresIn, type Quantity } from './numbers-in-sentence.ts';
import { passageOf, type Reading } from './reading.ts';
import { takeTurns } from './take-turns.ts';

const MOST_GAPS = 2;

const missing = (quantity: Quantity) => (quantity.unit === '' ? String(quantity.amount) : numeralOf(quantity));

/** The sentence with gaps for its measures or, where it has none, its year; undefined where it has neither. */
export function withNumberGaps(sentence: string): string | undefined {
  const date = dateIn(sentence);
  const measures = measuresIn(sentence).slice(0, MOST_GAPS);
  const quantities = measures.length === 0 && date ? [date] : measures;
  if (quantities.length === 0) return undefined;
  return quantities.toReversed().reduce((text, quantity) => {
    const end = quantity.index + missing(quantity).length;
    return `${text.slice(0, quantity.index)}【${missing(quantity)}】${text.slice(end)}`;
  }, sentence);
}

function gapped(reading: Reading, asked: ReadonlySet<string>): Passage[] {
  const sentences = factSentences(reading).filter(({ text }) => withNumberGaps(text) !== undefined);
  const fresh = sentences.filter(({ text }) => !asked.has(text));
  return (fresh.length > 0 ? fresh : sentences).map(({ text }) => passageOf(reading, withNumberGaps(text)!));
}

/** Up to `most` sentences with gaps for years or measures, asked about before only where a text has no others; undefined where none has any. */
export function draftCloze({ readings }: DraftContext, most: number, asked: ReadonlySet<string>): TaskOf<'cloze'> | undefined {
  const sentences = takeTurns(readings.map((reading) => gapped(reading, asked))).slice(0, most);
  return sentences.length === 0 ? undefined : { kind: 'cloze', ask: LESSON_DRAFT_TEXT.sheet.cloze, sentences };
}
