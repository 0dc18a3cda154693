import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import { hashText } from '../../hash-text.ts';
import { quoted } from '../../text/quoted.ts';
import type { DraftContext } from './draft-context.ts';
import type { DraftStory } from './draft-material.ts';
import { fitting } from './fitting.ts';
import type { QuizCandidate } from './quiz-candidate.ts';
import { passageOf, storyPassage, type Reading } from './reading.ts';

const TEXT = LESSON_DRAFT_TEXT.quiz;
const LONGEST = { choice: 40, reason: 120, passage: 160 };
const SENTENCE = /[^。！？]+[。！？]+[”’」』）]*/gu;

interface Found {
  term: string;
  sentence: string;
  from: QuizCandidate['from'];
}

/** The trades of a record, a worker's also as it is said in short: 掏粪工人, 掏粪工. */
function jobsOf({ record }: DraftStory): string[] {
  return record.occupation.split('、').flatMap((job) => (job.endsWith('工人') ? [job, job.slice(0, -1)] : [job]));
}

/** The first of some terms that a sentence of the text, or of the summary, says of the honouree. */
function findTerm(reading: Reading, terms: readonly string[]): Found | undefined {
  const { name, summary } = reading.story.record;
  const isAboutThem = (sentence: string) => sentence.includes(name) || /[他她]/u.test(sentence);
  const sentences = [
    ...reading.told.map(({ text }) => ({ sentence: text, from: passageOf(reading, text) })),
    ...(reading.origin === 'story' ? (summary.match(SENTENCE) ?? []) : []).map((sentence) => ({ sentence, from: storyPassage(reading, sentence) })),
  ].filter(({ sentence }) => isAboutThem(sentence) && [...sentence].length <= LONGEST.passage);
  const found = terms.flatMap((term) => sentences.filter(({ sentence }) => sentence.includes(term)).map((one) => ({ term, ...one })));
  return found.find(({ term }) => [...term].length <= LONGEST.choice);
}

/** Terms of other stories, in an order of their own for each story; none that the text has, or that is part of the right one. */
function termsOfOthers({ story }: Reading, right: string, terms: readonly string[]): string[] {
  const said = `${story.text}${story.record.summary}${story.record.occupation}${story.record.employer.join('')}`;
  const isWrong = (term: string) => !said.includes(term) && !right.includes(term) && !term.includes(right) && [...term].length <= LONGEST.choice;
  return [...new Set(terms)].filter(isWrong).toSorted((a, b) => hashText(story.id + a) - hashText(story.id + b));
}

function toCandidate(reading: Reading, ask: string, { term, sentence, from }: Found, terms: readonly string[]): QuizCandidate {
  const { name } = reading.story.record;
  const reason = fitting(LONGEST.reason, TEXT.reason(name, quoted(sentence)), TEXT.reasonInText);
  return { ask, right: { text: term }, wrong: termsOfOthers(reading, term, terms).map((text) => ({ text })), reason, from };
}

/** What somebody's work is; wrong are the trades of people in other industries. */
export function quizJob(reading: Reading, { material: { stories } }: DraftContext): QuizCandidate[] {
  const { record } = reading.story;
  const found = record.kind === 'person' ? findTerm(reading, jobsOf(reading.story)) : undefined;
  const elsewhere = stories.filter((story) => story.record.kind === 'person' && story.record.industry !== record.industry);
  return found ? [toCandidate(reading, TEXT.job(record.name), found, elsewhere.flatMap((story) => jobsOf(story).slice(0, 1)))] : [];
}

/** Where somebody has worked; wrong are the employers of others. */
export function quizEmployer(reading: Reading, { material: { stories } }: DraftContext): QuizCandidate[] {
  const { record } = reading.story;
  const found = findTerm(reading, record.employer);
  const elsewhere = stories.filter((story) => story.record.industry !== record.industry);
  return found ? [toCandidate(reading, TEXT.employer(record.name), found, elsewhere.flatMap((story) => story.record.employer))] : [];
}
