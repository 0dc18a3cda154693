import { countCollection, type CollectionCounts, type CountedSpeech, type CountedStory } from '../domain/count-collection.ts';
import { countStages, type Stage } from '../domain/reading/reading-level.ts';
import { documentLevel } from '../markdown/document-level.ts';
import { documentText, readDocument } from '../markdown/document.ts';
import { sourceNumbers } from '../markdown/source-mark.ts';
import { plainText } from '../markdown/to-html.ts';
import type { FactEntry } from '../schema/fact-sheet.ts';
import { speechSchema } from '../schema/speech.ts';
import { SPIRIT_GROUPS, spiritSchema } from '../schema/spirit.ts';
import { storySchema } from '../schema/story.ts';
import { filesOf, type CheckedFile, type Collection } from './collection.ts';
import { paragraphsOf } from './paragraphs-of.ts';

export interface ContentCounts extends CollectionCounts {
  retellings: number;
  levels: Record<Stage, number>;
}

const lengthOf = (text: string) => [...text.replace(/\s/gu, '')].length;

function factCharacters({ facts, numbers, quotes }: FactEntry): number {
  const texts = [...facts.map(({ text }) => text), ...numbers.map(({ value, meaning }) => value + meaning), ...quotes.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + lengthOf(text), 0);
}

const documentOf = (file: CheckedFile) => readDocument(file.body, 'mdx');

function countStory(file: CheckedFile, entry: FactEntry | undefined): CountedStory {
  const { name, spirit, sources } = storySchema.parse(file.record);
  return {
    id: file.id,
    name,
    spirit: spirit.map(({ id }) => id),
    sources: sources.length,
    characters: lengthOf(documentText(documentOf(file))),
    ...(entry && { factCharacters: factCharacters(entry) }),
    unmarkedParagraphs: (file.tree ? paragraphsOf(file.tree) : []).filter((node) => sourceNumbers(plainText(node)).length === 0).length,
  };
}

function readSpeech({ id, record }: CheckedFile): CountedSpeech {
  const { title, excerpts } = speechSchema.parse(record);
  return { id, title, excerpts };
}

/** Counts the published content, and beside each story its facts where a fact sheet is given. Throws for records that the content check refuses. */
export function countContent(collection: Collection, sheet: ReadonlyMap<string, FactEntry> = new Map()): ContentCounts {
  const published = filesOf(collection, 'stories').filter(({ record }) => storySchema.parse(record).status === 'published');
  const spirits = filesOf(collection, 'spirit').map(({ id, record }) => ({ id, ...spiritSchema.parse(record) }));
  const counts = countCollection({
    stories: published.map((file) => countStory(file, sheet.get(file.id))),
    speeches: filesOf(collection, 'speeches').map(readSpeech),
    spirits: spirits.toSorted((a, b) => SPIRIT_GROUPS.indexOf(a.group) - SPIRIT_GROUPS.indexOf(b.group) || a.order - b.order),
  });
  const levels = countStages(published.map((file) => documentLevel(documentOf(file))));
  return { ...counts, retellings: filesOf(collection, 'retellings').length, levels };
}
