import { getCollection } from 'astro:content';
import { compareDates } from '../domain/partial-date.ts';
import { lifeOf } from '../domain/scale/life.ts';
import type { TextDocument } from '../markdown/document.ts';
import type { Excerpt, Speech } from '../schema/speech.ts';
import type { Story } from '../schema/story.ts';

export interface StoryEntry {
  id: string;
  story: Story;
  document: TextDocument;
}

export interface SpeechEntry {
  id: string;
  speech: Omit<Speech, 'excerpts'>;
  excerpts: Excerpt[];
  document: TextDocument;
}

export interface ExcerptEntry {
  speech: SpeechEntry;
  excerpt: Excerpt;
}

function birthOrder(a: StoryEntry, b: StoryEntry): number {
  const key = ({ story }: StoryEntry) => {
    if (lifeOf(story).from === undefined) return '9999';
    return story.kind === 'person' ? (story.birth?.date ?? '9999') : (story.named?.date ?? '9999');
  };
  return compareDates(key(a), key(b)) || a.id.localeCompare(b.id);
}

const all: Promise<StoryEntry[]> = getCollection('stories').then((entries) =>
  entries.map((entry) => {
    const { document, ...story } = entry.data as Story & { document: TextDocument };
    return { id: entry.id, story: story as Story, document };
  }),
);

/** The published stories by year of birth; those whose birth is not confirmed come last. */
export const stories: Promise<StoryEntry[]> = all.then((entries) =>
  entries.filter(({ story }) => story.status === 'published').sort(birthOrder),
);

const byId = stories.then((entries) => new Map(entries.map((entry) => [entry.id, entry])));

/** One published story. Throws where there is none of that id. */
export async function storyEntry(id: string): Promise<StoryEntry> {
  const entry = (await byId).get(id);
  if (!entry) throw new Error(`No published story ${id}`);
  return entry;
}

/** Ids of withdrawn stories, whose old addresses still answer. */
export const withdrawnIds: Promise<string[]> = all.then((entries) =>
  entries.filter(({ story }) => story.status === 'withdrawn').map(({ id }) => id),
);

/** The speeches; each excerpt names only published stories. */
export const speeches: Promise<SpeechEntry[]> = Promise.all([getCollection('speeches'), stories]).then(([entries, published]) => {
  const ids = new Set(published.map(({ id }) => id));
  return entries
    .map((entry) => {
      const { document, excerpts, ...speech } = entry.data as Speech & { document: TextDocument };
      const paired = excerpts.map((excerpt) => ({ ...excerpt, stories: excerpt.stories.filter((id) => ids.has(id)) }));
      return { id: entry.id, speech, excerpts: paired, document };
    })
    .sort((a, b) => (b.speech.year ?? 0) - (a.speech.year ?? 0) || a.id.localeCompare(b.id));
});

/** Every excerpt with its speech. */
export const excerpts: Promise<ExcerptEntry[]> = speeches.then((list) =>
  list.flatMap((speech) => speech.excerpts.map((excerpt) => ({ speech, excerpt }))),
);
