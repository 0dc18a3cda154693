import type { TextDocument } from '../../markdown/document.ts';
import type { Story } from '../../schema/story.ts';
import { storyEntry } from '../collection.ts';
import { paths } from '../link.ts';
import { retellingViews, type RetellingView } from '../retelling.ts';

/** A text that is read in class: a story, or its retelling with readings. Its sources are numbered as in the story. */
export interface ReadingText {
  id: string;
  href: string;
  story: Story;
  document: TextDocument;
  retelling?: RetellingView;
}

/** The text of a story for class; those who still learn to read get the retelling, where there is one. */
export async function readingText(id: string, young: boolean): Promise<ReadingText> {
  const { story, document } = await storyEntry(id);
  const retelling = young ? (await retellingViews).find((view) => view.id === id) : undefined;
  return {
    id,
    href: retelling?.href ?? paths.story(id),
    story,
    document,
    ...(retelling && { retelling }),
  };
}
