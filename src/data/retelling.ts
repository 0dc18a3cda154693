import { getCollection } from 'astro:content';
import type { ReadCharacter } from '../domain/reading/annotate-text.ts';
import { readingLevel } from '../domain/reading/reading-level.ts';
import { readMarkedParagraphs, type MarkedText } from '../markdown/marked-paragraphs.ts';
import type { Retelling } from '../schema/retelling.ts';
import { cardsOf, type StoryCard } from './card.ts';
import { storyEntry, type StoryEntry } from './collection.ts';
import { levelView, type LevelView } from './level-view.ts';
import { paths } from './link.ts';
import { annotate } from './readings.ts';

/** Some sentences with their readings, and the sources behind them. */
export interface AnnotatedText {
  characters: ReadCharacter[];
  sources: number[];
}

/** All that the page of one retelling shows. */
export interface RetellingView {
  id: string;
  href: string;
  title: string;
  /** Its first paragraph. */
  opening: string;
  paragraphs: AnnotatedText[][];
  words: { word: ReadCharacter[]; meaning: ReadCharacter[] }[];
  level: LevelView;
  entry: StoryEntry;
  card: StoryCard;
}

async function toView(id: string, { title, words }: Retelling, body: string): Promise<RetellingView> {
  const [entry, read] = await Promise.all([storyEntry(id), annotate]);
  const [card] = await cardsOf([id]);
  const paragraphs = readMarkedParagraphs(body);
  const plain = paragraphs.map((parts) => parts.map(({ text }) => text).join(''));
  const withReadings = ({ text, sources }: MarkedText): AnnotatedText => ({ characters: read(text), sources });
  return {
    id,
    href: paths.retelling(id),
    title,
    opening: plain[0]!,
    paragraphs: paragraphs.map((parts) => parts.map(withReadings)),
    words: words.map(({ word, meaning }) => ({ word: read(word), meaning: read(meaning) })),
    level: levelView(readingLevel(plain.join('\n'))),
    entry,
    card: card!,
  };
}

/** The retellings, in the order of their ids; the content check has refused one without a published story. */
export const retellingViews: Promise<RetellingView[]> = getCollection('retellings').then((entries) => {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(sorted.map(({ id, data, body }) => toView(id, data as Retelling, body!)));
});

const hrefs = retellingViews.then((views) => new Map(views.map(({ id, href }) => [id, href])));

/** The paragraphs of the retelling of a story, each parted at its source marks; undefined where there is none. */
export async function markedRetelling(id: string): Promise<MarkedText[][] | undefined> {
  const entry = (await getCollection('retellings')).find((one) => one.id === id);
  return entry && readMarkedParagraphs(entry.body!);
}

/** Address of the retelling of a story, where there is one. */
export async function retellingHref(id: string): Promise<string | undefined> {
  return (await hrefs).get(id);
}
