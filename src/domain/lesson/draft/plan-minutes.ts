import type { LessonMinutes, LessonStage } from '../../../schema/lesson/classroom.ts';

/** The steps of a drafted lesson, in order. */
export const STEPS = ['opening', 'reading', 'finding', 'doing', 'sharing', 'closing'] as const;
export type StepName = (typeof STEPS)[number];

/**
 * Minutes of each step in a class of forty. They rest on nothing but use: the youngest read short texts slowly and work
 * longer with their hands, older classes talk longer.
 */
const OF_FORTY: Readonly<Record<LessonStage, readonly number[]>> = {
  '1-2': [4, 9, 7, 13, 4, 3],
  '3-4': [4, 9, 8, 12, 4, 3],
  '5-6': [4, 8, 9, 11, 5, 3],
  '7-9': [3, 8, 9, 12, 5, 3],
  senior: [3, 7, 9, 13, 5, 3],
  vocational: [3, 7, 7, 15, 5, 3],
};
const FORTY = 40;

/** The minutes of each step, which make up the class; what is over forty goes to the work itself. */
export function planMinutes(stage: LessonStage, minutes: LessonMinutes): Record<StepName, number> {
  const planned = STEPS.map((step, at) => [step, OF_FORTY[stage][at]! + (step === 'doing' ? minutes - FORTY : 0)] as const);
  return Object.fromEntries(planned) as Record<StepName, number>;
}
