import type { LessonMinutes, LessonStage } from '../../../schema/lesson/classroom.ts';
import { STAGES } from '../../reading/reading-level.ts';
import type { DraftKind, DraftSubject } from './draft-material.ts';

/** Trades of which a class can try nothing with its hands. */
const WITHOUT_HANDS = ['kexue-jishu', 'hangtian-jungong'];
const SHORT_STAGES: readonly LessonStage[] = ['1-2', '3-4', '5-6'];

/** The stage that the texts suit by estimate: that of the hardest. */
export function defaultStage({ stories }: DraftSubject): LessonStage {
  return STAGES[Math.max(...stories.map(({ level }) => STAGES.indexOf(level)))]!;
}

/** 思政课 for the senior stage; 主题班会 for a spirit word and for trades of which a class can try nothing; else 劳动课. */
export function defaultKind({ stories, spirit }: DraftSubject, stage: LessonStage): DraftKind {
  if (stage === 'senior') return 'sizheng';
  return spirit || WITHOUT_HANDS.includes(stories[0].record.industry) ? 'banhui' : 'laodong';
}

/** A class of a primary school has 40 minutes, of a later one 45. */
export function defaultMinutes(stage: LessonStage): LessonMinutes {
  return SHORT_STAGES.includes(stage) ? 40 : 45;
}

/** An id that two different drafts do not share. */
export function defaultId(subject: string, kind: DraftKind, stage: LessonStage): string {
  return `${subject}-${kind}-${stage}`;
}
