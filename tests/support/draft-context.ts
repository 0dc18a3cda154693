import { draftContext, type DraftContext } from '../../src/domain/lesson/draft/draft-context.ts';
import type { DraftChoices, DraftMaterial, DraftStory } from '../../src/domain/lesson/draft/draft-material.ts';
import { sampleMaterial, sampleStory, type SampleStory } from './draft-story.ts';

const CHOICES: DraftChoices = { id: 'yangli', stage: '5-6', kind: 'laodong', minutes: 40, today: '2026-11-21' };

export interface SampleContext {
  choices?: Partial<DraftChoices>;
  /** Stories of the site beside those of the lesson. */
  others?: readonly SampleStory[];
  spirit?: DraftMaterial['spirits'][number];
}

/** What the parts of a draft ask for, of fictitious stories. */
export function sampleContext(taught: readonly SampleStory[], { choices, others = [], spirit }: SampleContext = {}): DraftContext {
  const [first, ...more] = taught.map(sampleStory);
  const stories: [DraftStory, ...DraftStory[]] = [first!, ...more];
  const material = sampleMaterial([...stories, ...others.map(sampleStory)]);
  return draftContext({ id: first!.id, stories, ...(spirit && { spirit }) }, { ...CHOICES, ...choices }, material);
}
