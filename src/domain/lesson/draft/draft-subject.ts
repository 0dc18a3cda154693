import { chooseExcerpt } from './choose-excerpt.ts';
import { chooseStories } from './choose-stories.ts';
import type { DraftMaterial, DraftStory, DraftSubject } from './draft-material.ts';

const isSome = (stories: readonly DraftStory[]): stories is [DraftStory, ...DraftStory[]] => stories.length > 0;

/** What a lesson of this id is about: a story, or a spirit word. Undefined where neither is published under it. */
export function subjectOf(id: string, { stories, spirits, excerpts }: DraftMaterial): DraftSubject | undefined {
  const story = stories.find((one) => one.id === id);
  if (story) return { id, stories: [story] };
  const spirit = spirits.find((one) => one.id === id);
  const chosen = spirit ? chooseStories(id, stories) : [];
  if (!spirit || !isSome(chosen)) return undefined;
  const excerpt = chooseExcerpt(id, chosen, excerpts);
  return { id, stories: chosen, spirit, ...(excerpt && { excerpt }) };
}
