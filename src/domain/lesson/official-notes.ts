import type { Lesson } from '../../schema/lesson/lesson.ts';
import { LESSON_TEXT } from '../../text/lesson.ts';

/** What in a lesson's plan comes from official documents, and what is our suggestion. */
export function officialNotes({ stage, kind }: Pick<Lesson, 'stage' | 'kind'>): string[] {
  const { official } = LESSON_TEXT;
  return [
    official.standard,
    ...(stage === 'senior' || stage === 'vocational' ? [official.seniorStages] : []),
    ...(kind === 'laodongzhou' ? [official.outline] : []),
    official.suggestion,
    official.material,
  ];
}
