import type { DraftStory } from './draft-material.ts';

/** The names of some stories as they stand in a sentence. */
export function namesOf(stories: readonly Pick<DraftStory, 'record'>[]): string {
  return stories.map(({ record }) => record.name).join('、');
}
