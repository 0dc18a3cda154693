import { isCommon } from './common-character.ts';
import { HAN } from '../text/han.ts';

/** The stages of schooling, youngest first; the last has no limits. */
export const STAGES = ['1-2', '3-4', '5-6', '7-9', 'senior'] as const;
export type Stage = (typeof STAGES)[number];

/** What a text asks of its reader, and the stage it is estimated to suit. */
export interface ReadingLevel {
  stage: Stage;
  /** Share of its Han characters, repeats counted, that stand in 一级字表: 0 to 1. */
  commonShare: number;
  /** Mean length of its sentences in characters, a number or a Latin word being one, punctuation left out. */
  sentenceLength: number;
  /** Number of different Han characters. */
  distinct: number;
}

interface Limit {
  stage: Stage;
  sentenceLength: number;
  distinct: number;
}

/** A text of any school stage has at least this share of its characters within 一级字表. */
export const COMMON_SHARE = 0.95;

/*
 * What the limits rest on: a pupil is to know some 1,600, 2,500, 3,000 and 3,500 characters at the end of the four
 * stages (义务教育语文课程标准), and 3,500 is also the size of 一级字表. So a text for any of them keeps to that list, and
 * one reading asks for at most a tenth of the characters of its stage. What they do not rest on: the tenth and the
 * lengths of sentences are our own choice, set by looking at texts, no standard gives them; which characters are
 * taught in which year is not known to this list; words, grammar and matter are not weighed at all. Hence 估计.
 */
const LIMITS: readonly Limit[] = [
  { stage: '1-2', sentenceLength: 15, distinct: 160 },
  { stage: '3-4', sentenceLength: 18, distinct: 250 },
  { stage: '5-6', sentenceLength: 22, distinct: 300 },
  { stage: '7-9', sentenceLength: 28, distinct: 350 },
];

const SENTENCE = /[^。！？\n]+[。！？]/gu;
const COUNTED = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu;

function countIn(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}

function suggestStage({ commonShare, sentenceLength, distinct }: Omit<ReadingLevel, 'stage'>): Stage {
  if (commonShare < COMMON_SHARE) return 'senior';
  return LIMITS.find((limit) => sentenceLength <= limit.sentenceLength && distinct <= limit.distinct)?.stage ?? 'senior';
}

/**
 * The reading level of a plain text, paragraphs on lines of their own. A heading ends in no full stop and counts for
 * its characters alone. A text without Han characters suits the youngest.
 */
export function readingLevel(text: string): ReadingLevel {
  const han = [...text].filter((character) => HAN.test(character));
  const lengths = (text.match(SENTENCE) ?? []).map(countIn);
  const measured = {
    commonShare: han.length === 0 ? 1 : han.filter(isCommon).length / han.length,
    sentenceLength: lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    distinct: new Set(han).size,
  };
  return { stage: suggestStage(measured), ...measured };
}

/** How many texts each stage has, for the report. */
export function countStages(levels: readonly Pick<ReadingLevel, 'stage'>[]): Record<Stage, number> {
  const count = (stage: Stage) => levels.filter((level) => level.stage === stage).length;
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)])) as Record<Stage, number>;
}
