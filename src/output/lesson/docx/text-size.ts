import type { LessonStage } from '../../../schema/lesson/classroom.ts';

/** 小四, the size in which Chinese documents are set. */
export const TEACHER_SIZE = 12;

const PUPIL_SIZES: Readonly<Partial<Record<LessonStage, number>>> = { '1-2': 16, '3-4': 14 };

/** Size of what pupils read, in points: 三号 for those who learn to read, 四号 for the next, then 小四. */
export function pupilSize(stage: LessonStage): number {
  return PUPIL_SIZES[stage] ?? TEACHER_SIZE;
}
