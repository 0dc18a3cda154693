import type { DraftChoices, DraftMaterial, DraftSubject } from './draft-material.ts';
import { readingOf, type Reading } from './reading.ts';

/** What every part of a draft is made from. */
export interface DraftContext {
  subject: DraftSubject;
  choices: DraftChoices;
  material: DraftMaterial;
  /** The text that is read of each story of the subject, in their order. */
  readings: readonly [Reading, ...Reading[]];
  /** The stories of the site that are not taught here. */
  others: readonly Reading[];
  /** True where questions must say of whom they speak. */
  isOneOfSeveral: boolean;
  /** True for a lesson with work of the hands. */
  hasHands: boolean;
}

/** Joins what the parts of a draft ask for. */
export function draftContext(subject: DraftSubject, choices: DraftChoices, material: DraftMaterial): DraftContext {
  const [first, ...more] = subject.stories;
  const read = (story: (typeof subject.stories)[number]) => readingOf(story, choices.stage);
  return {
    subject,
    choices,
    material,
    readings: [read(first), ...more.map(read)],
    others: material.stories.filter((story) => !subject.stories.includes(story)).map(read),
    isOneOfSeveral: more.length > 0,
    hasHands: choices.kind === 'laodong',
  };
}
