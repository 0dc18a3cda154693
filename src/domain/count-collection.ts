/** A story as the report counts it. */
export interface CountedStory {
  id: string;
  name: string;
  /** Ids of its spirit words. */
  spirit: readonly string[];
  sources: number;
  /** Characters of its body, spaces and marks left out. */
  characters: number;
  /** Characters of its facts, where a fact sheet is given. */
  factCharacters?: number;
  unmarkedParagraphs: number;
}

export interface CountedSpeech {
  id: string;
  title: string;
  excerpts: readonly { id: string; spirit: readonly string[]; stories: readonly string[] }[];
}

export interface CollectionCounts {
  stories: number;
  speeches: number;
  excerpts: number;
  /** Each excerpt with each story that bears it out. */
  pairs: number;
  /** Speeches with the number of their excerpts, in the order given. */
  excerptsOfSpeech: { title: string; excerpts: number }[];
  /** Excerpts, as `speech#excerpt`, that name no story of the collection. */
  excerptsWithoutStory: string[];
  /** Names of stories that no excerpt names. */
  storiesWithoutExcerpt: string[];
  coverage: { name: string; stories: number; excerpts: number }[];
  rows: (CountedStory & { excerpts: number })[];
  unmarkedParagraphs: number;
}

export interface CountedCollection {
  stories: readonly CountedStory[];
  speeches: readonly CountedSpeech[];
  spirits: readonly { id: string; name: string }[];
}

/** Counts a collection: how much there is, and how stories, excerpts and spirit words bear one another out. */
export function countCollection({ stories, speeches, spirits }: CountedCollection): CollectionCounts {
  const ids = new Set(stories.map(({ id }) => id));
  const excerpts = speeches.flatMap((speech) =>
    speech.excerpts.map((excerpt) => ({ ...excerpt, at: `${speech.id}#${excerpt.id}`, stories: excerpt.stories.filter((id) => ids.has(id)) })),
  );
  const rows = stories.map((story) => ({ ...story, excerpts: excerpts.filter((one) => one.stories.includes(story.id)).length }));
  return {
    stories: stories.length,
    speeches: speeches.length,
    excerpts: excerpts.length,
    pairs: excerpts.reduce((sum, one) => sum + one.stories.length, 0),
    excerptsOfSpeech: speeches.map((speech) => ({ title: speech.title, excerpts: speech.excerpts.length })),
    excerptsWithoutStory: excerpts.filter((one) => one.stories.length === 0).map(({ at }) => at),
    storiesWithoutExcerpt: rows.filter((row) => row.excerpts === 0).map(({ name }) => name),
    coverage: spirits.map(({ id, name }) => ({
      name,
      stories: stories.filter(({ spirit }) => spirit.includes(id)).length,
      excerpts: excerpts.filter(({ spirit }) => spirit.includes(id)).length,
    })),
    rows,
    unmarkedParagraphs: stories.reduce((sum, story) => sum + story.unmarkedParagraphs, 0),
  };
}
