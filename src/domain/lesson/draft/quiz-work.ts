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
/** A trade ends in two characters that say what kind it is: whoever has taught is not asked whether a teacher. */
const KIND_OF_WORK = 2;
/** 制药厂工 is not said where it says 制药厂工作. */
const NOT_WITHIN = '(?![作会业程])';
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
  const isSaid = (term: string) => new RegExp(`${RegExp.escape(term)}${NOT_WITHIN}`, 'u');
  const found = terms.flatMap((term) => sentences.filter(({ sentence }) => isSaid(term).test(sentence)).map((one) => ({ term, ...one })));
  return found.find(({ term }) => [...term].length <= LONGEST.choice);
}

/** All that a story says of work. */
const saidOf = ({ text, record }: DraftStory) => [text, record.summary, record.occupation, ...record.employer].join('\n');

/** Terms of other stories, in an order of their own for each story; none that the text has, or that is part of the right one. */
function termsOfOthers({ story }: Reading, right: string, terms: readonly string[]): string[] {
  const said = saidOf(story);
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
  if (!found) return [];
  const elsewhere = stories.filter((story) => story.record.kind === 'person' && story.record.industry !== record.industry);
  const said = saidOf(reading.story);
  const jobs = elsewhere.flatMap((story) => jobsOf(story).slice(0, 1)).filter((job) => !said.includes(job.slice(-KIND_OF_WORK)));
  return [toCandidate(reading, TEXT.job(record.name), found, jobs)];
}

/** Where somebody has worked; wrong are the employers of others. */
export function quizEmployer(reading: Reading, { material: { stories } }: DraftContext): QuizCandidate[] {
  const { record } = reading.story;
  const found = findTerm(reading, record.employer);
  const elsewhere = stories.filter((story) => story.record.industry !== record.industry);
  return found ? [toCandidate(reading, TEXT.employer(record.name), found, elsewhere.flatMap((story) => story.record.employer))] : [];
}
