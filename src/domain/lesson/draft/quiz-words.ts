import { isConfirmed } from '../../../schema/evidence.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hashText } from '../../hash-text.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftStory } from './draft-material.ts';
import { nestQuotes } from './nest-quotes.ts';
import type { QuizCandidate } from './quiz-candidate.ts';
import { storyPassage, type Reading } from './reading.ts';

const TEXT = LESSON_DRAFT_TEXT.quiz;
const LONGEST = 40;

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
  return [{ ask: TEXT.said(record.name), right: { text: said }, wrong, reason: TEXT.reason(record.name, nestQuotes(said)), from: storyPassage(reading, said) }];
}

/** Whose deed shows the spirit word; wrong are the others of the lesson, then people of other stories. */
export function quizWho(reading: Reading, { subject, material: { stories } }: DraftContext): QuizCandidate[] {
  const { id, record } = reading.story;
  const deed = record.spirit.find((one) => one.id === subject.spirit?.id)?.deed;
  if (deed === undefined || deed.includes(record.name)) return [];
  const others = stories.filter((story) => !subject.stories.includes(story)).toSorted((a, b) => hashText(id + a.id) - hashText(id + b.id));
  const wrong = [...subject.stories, ...others].filter((story) => story.id !== id).map((story) => ({ text: story.record.name }));
  return [{ ask: TEXT.who(nestQuotes(deed)), right: { text: record.name }, wrong, reason: TEXT.reasonOfDeed(record.name, nestQuotes(deed)), from: storyPassage(reading, deed) }];
}
