import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { factSentences } from './fact-sentences.ts';
import { dateIn, measuresIn, type Quantity } from './numbers-in-sentence.ts';
import type { Reading } from './reading.ts';

/** A sentence of which one number is asked for. */
export interface AskedNumber {
  sentence: string;
  quantity: Quantity;
  ask: string;
}

const TEXT = LESSON_DRAFT_TEXT.ask;
const NUMERAL = /^[\d.,]+[万亿多余几]*(?:[至到—～-][\d.,]+[万亿多余几]*)?(?:个(?=小时))?/u;
const CLOSING = /[。！？]$/u;

/** The digits of a measure, without what is counted: 600多 of 600多名. */
export function numeralOf({ text }: Quantity): string {
  return NUMERAL.exec(text)![0];
}

/** The sentence as a question: the number gives way to a word that asks for it. Several people are told apart by name. */
function asQuestion({ story }: Reading, sentence: string, { text, index }: Quantity, word: string, isOneOfSeveral: boolean): string {
  const question = `${sentence.slice(0, index)}${word}${sentence.slice(index + text.length)}`.replace(CLOSING, '');
  const { name } = story.record;
  return isOneOfSeveral && !question.includes(name) ? TEXT.of(name, question) : TEXT.closed(question);
}

/** Questions for the years of a text: 哪一年，他加入清洁队？ */
export function askYears(reading: Reading, isOneOfSeveral: boolean): AskedNumber[] {
  return factSentences(reading).flatMap(({ text: sentence }) => {
    const quantity = dateIn(sentence);
    return quantity ? [{ sentence, quantity, ask: asQuestion(reading, sentence, quantity, TEXT.year, isOneOfSeveral) }] : [];
  });
}

/** The measure of a sentence that the record counts among its figures, or the only one it has; ages go with their years. */
function chiefMeasure({ story }: Reading, sentence: string): Quantity | undefined {
  const measures = measuresIn(sentence);
  const figures = story.record.figures.map(({ value }) => value);
  const isAlone = measures.length === 1 && measures[0]!.unit !== '岁';
  return measures.find(({ text }) => figures.includes(text)) ?? (isAlone ? measures[0] : undefined);
}

/** Questions for the measures of a text: 他自己背多少桶？ */
export function askMeasures(reading: Reading, isOneOfSeveral: boolean): AskedNumber[] {
  return factSentences(reading).flatMap(({ text: sentence }) => {
    const quantity = chiefMeasure(reading, sentence);
    if (!quantity || quantity.unit === '%') return [];
    const word = TEXT.measure(quantity.text.slice(numeralOf(quantity).length));
    return [{ sentence, quantity, ask: asQuestion(reading, sentence, quantity, word, isOneOfSeveral) }];
  });
}
