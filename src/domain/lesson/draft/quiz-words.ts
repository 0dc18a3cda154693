import { isConfirmed } from '../../../schema/evidence.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hashText } from '../../hash-text.ts';
import { quoted } from '../../text/quoted.ts';
import { deedSentence } from './deed-sentence.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftStory } from './draft-material.ts';
import { factSentences } from './fact-sentences.ts';
import type { QuizCandidate } from './quiz-candidate.ts';
import { passageOf, storyPassage, type Reading } from './reading.ts';

const TEXT = LESSON_DRAFT_TEXT.quiz;
const LONGEST = 40;
const CALLED = /“([^“”]{2,14})”/gu;
const HONOUR = /称号|奖章|勋章|年度人物/u;

/** The honouree's own confirmed words, short enough to be a choice. */
function ownWords({ record }: DraftStory): string[] {
  return record.quotations.filter((one) => isConfirmed(one) && one.speaker === undefined && [...one.text].length <= LONGEST).map(({ text }) => text);
}

/** Which words somebody said; wrong are the words of others. */
export function quizQuotation(reading: Reading, { material: { stories } }: DraftContext): QuizCandidate[] {
  const { id, record } = reading.story;
  const [said] = ownWords(reading.story).filter((words) => reading.text.includes(words));
  if (said === undefined) return [];
  const others = stories.filter((story) => story.id !== id).flatMap((story) => ownWords(story).slice(0, 1));
  const wrong = others.toSorted((a, b) => hashText(id + a) - hashText(id + b)).map((text) => ({ text }));
  return [{ ask: TEXT.said(record.name), right: { text: said }, wrong, reason: TEXT.reason(record.name, quoted(said)), from: storyPassage(reading, said) }];
}

/** Of whom the sentence is that tells the deed of the spirit word; wrong are the others of the lesson, then people of other stories. */
export function quizWho(reading: Reading, { subject, material: { stories } }: DraftContext): QuizCandidate[] {
  const { id, record } = reading.story;
  const sentence = subject.spirit && deedSentence(reading, subject.spirit.id)?.text;
  if (sentence === undefined) return [];
  const others = stories.filter((story) => !subject.stories.includes(story)).toSorted((a, b) => hashText(id + a.id) - hashText(id + b.id));
  const wrong = [...subject.stories, ...others].filter((story) => story.id !== id).map((story) => ({ text: story.record.name }));
  const ask = sentence.includes(record.name) ? TEXT.whoIn(quoted(sentence.replaceAll(record.name, TEXT.gap))) : TEXT.who(quoted(sentence));
  return [{ ask, right: { text: record.name }, wrong, reason: TEXT.reason(record.name, quoted(sentence)), from: passageOf(reading, sentence) }];
}

/** Sentences that call something by one name in quotation marks, and that name, unless it gives itself away. */
function calledIn(reading: Reading): { sentence: string; term: string }[] {
  const { name, quotations } = reading.story.record;
  const isSaid = (term: string) => quotations.some(({ text }) => text.includes(term) || term.includes(text));
  return factSentences(reading).flatMap(({ text: sentence }) => {
    const [term, ...more] = [...sentence.matchAll(CALLED)].map(([, called]) => called!);
    if (term === undefined || more.length > 0 || HONOUR.test(sentence)) return [];
    return isSaid(term) || term.includes(name) ? [] : [{ sentence, term }];
  });
}

/** What something is called; wrong are names from other stories, those of like length first. */
export function quizCalled(reading: Reading, { others, isOneOfSeveral }: DraftContext): QuizCandidate[] {
  const { id, text, record } = reading.story;
  return calledIn(reading).map(({ sentence, term }) => {
    const differs = (name: string) => Math.abs(name.length - term.length);
    const names = new Set(others.flatMap(calledIn).map((one) => one.term).filter((name) => !text.includes(name)));
    const wrong = [...names].toSorted((a, b) => differs(a) - differs(b) || hashText(id + a) - hashText(id + b));
    const whose = isOneOfSeveral && !sentence.includes(record.name) ? TEXT.of(record.name) : '';
    const ask = TEXT.called(`${whose}${sentence.replace(term, TEXT.gap)}`);
    return { ask, right: { text: term }, wrong: wrong.map((name) => ({ text: name })), reason: TEXT.reason(record.name, quoted(sentence)), from: passageOf(reading, sentence) };
  });
}
