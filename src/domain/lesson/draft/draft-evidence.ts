import type { TaskOf } from '../../../schema/lesson/task.ts';
import { LESSON_DRAFT_TEXT } from '../../../text/lesson-draft.ts';
import type { DraftContext } from './draft-context.ts';
import { factSentences } from './fact-sentences.ts';
import { passageOf, type Reading } from './reading.ts';
import { takeTurns } from './take-turns.ts';

const LEAST = 2;

/** What two sources or more say; sentences not asked about before come first. */
function claimsOf(reading: Reading, asked: ReadonlySet<string>) {
  const borneOut = factSentences(reading).filter(({ sources }) => sources.length >= 2);
  const isAsked = ({ text }: (typeof borneOut)[number]) => asked.has(text);
  return [...borneOut.filter((one) => !isAsked(one)), ...borneOut.filter(isAsked)].map(({ text }) => passageOf(reading, text));
}

/** Two to `most` sentences of which the sources are to be found; undefined where the stories have too few, or a retelling is read. */
export function draftEvidence({ readings }: DraftContext, most: number, asked: ReadonlySet<string>): TaskOf<'evidence'> | undefined {
  const read = readings.filter(({ origin }) => origin === 'story');
  const claims = takeTurns(read.map((reading) => claimsOf(reading, asked))).slice(0, most);
  return claims.length < LEAST ? undefined : { kind: 'evidence', ask: LESSON_DRAFT_TEXT.sheet.evidence, claims };
}
