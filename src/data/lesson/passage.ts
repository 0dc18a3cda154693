import { sourcesOf } from '../../domain/lesson/sources-of.ts';
import { withoutGaps } from '../../domain/lesson/cloze.ts';
import { toldSentences, type ToldSentence } from '../../markdown/told-sentences.ts';
import type { Lesson } from '../../schema/lesson/lesson.ts';
import type { Passage } from '../../schema/lesson/passage.ts';
import type { Story } from '../../schema/story.ts';
import { LESSON_TEXT } from '../../text/lesson.ts';
import { storyEntry, type StoryEntry } from '../collection.ts';
import { excerptViews } from '../excerpt-view.ts';
import { paths } from '../link.ts';
import { markedRetelling } from '../retelling.ts';

/** A source by its number in the list of the story. */
export interface NumberedSource {
  number: number;
  title: string;
  publisher: string;
}

/** Words of a text with where they were read. */
export interface PassageView {
  text: string;
  /** The text they stand in: a name, a retelling or a speech. */
  name: string;
  href: string;
  /** The sources behind them; none for the words of a speech, or where the text marks none. */
  sources: NumberedSource[];
}

interface Text {
  name: string;
  href: string;
  story?: Story;
  sentences: readonly Pick<ToldSentence, 'text' | 'sources'>[];
}

/** The record's own items hold their sources themselves. */
function recordSources({ events, quotations, figures }: Story, words: string): number[] {
  const items = [
    ...events.map(({ text, sources }) => ({ text, sources })),
    ...quotations.map(({ text, sources }) => ({ text, sources })),
    ...figures.flatMap(({ value, meaning, sources }) => [value, meaning].map((text) => ({ text, sources }))),
  ];
  return items.find(({ text }) => text.includes(words))?.sources ?? [];
}

function toView(text: Text | undefined, { text: written }: Passage): PassageView {
  const words = withoutGaps(written);
  if (!text) return { text: words, name: '', href: '', sources: [] };
  const { name, href, story, sentences } = text;
  const numbers = sourcesOf(words, sentences) ?? (story ? recordSources(story, words) : []);
  const sources = numbers.flatMap((number) => {
    const source = story?.sources[number - 1];
    return source ? [{ number, title: source.title, publisher: source.publisher }] : [];
  });
  return { text: words, name, href, sources };
}

function storyText({ id, story, document }: StoryEntry): Text {
  return { name: story.name, href: paths.story(id), story, sentences: toldSentences(document) };
}

async function retellingText({ id, story }: StoryEntry): Promise<Text | undefined> {
  const paragraphs = await markedRetelling(id);
  return paragraphs && { name: `${story.name}${LESSON_TEXT.retellingOf}`, href: paths.retelling(id), story, sentences: paragraphs.flat() };
}

/** Tells where the passages of a lesson were read. */
export async function passageReader({ stories, excerpts }: Pick<Lesson, 'stories' | 'excerpts'>): Promise<(passage: Passage) => PassageView> {
  const entries = await Promise.all(stories.map(storyEntry));
  const texts = new Map<string, Text | undefined>();
  for (const entry of entries) {
    texts.set(`story/${entry.id}`, storyText(entry));
    texts.set(`retelling/${entry.id}`, await retellingText(entry));
  }
  for (const view of await excerptViews) {
    const isUsed = excerpts.some(({ speech, excerpt }) => speech === view.speech.id && excerpt === view.id);
    if (isUsed) texts.set(`excerpt/${view.speech.id}/${view.id}`, { name: view.speech.title, href: view.href, sentences: [] });
  }
  return (passage) => {
    const { story, retelling, speech, excerpt } = passage;
    const key = story ? `story/${story}` : retelling ? `retelling/${retelling}` : `excerpt/${speech}/${excerpt}`;
    return toView(texts.get(key), passage);
  };
}
