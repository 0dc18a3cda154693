import type { FacetId } from '../domain/field.ts';
import { findTerm } from '../domain/vocabulary.ts';
import type { PairedStory, SearchRecord } from '../domain/search/search-record.ts';
import { pairLetters } from '../domain/search/search-pairs.ts';
import { documentText } from '../markdown/document.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { cards, type StoryCard } from './card.ts';
import { stories, type StoryEntry } from './collection.ts';
import { lessonViews, type LessonView } from './lesson/lesson.ts';
import { recordOf } from './record.ts';
import { spirits } from './vocabulary.ts';

const LANGUAGE = 'zh';
// Sorts behind every letter and digit.
const LAST = '~';

function idsByFacet({ facets }: StoryCard): Record<string, string[]> {
  const entries = Object.entries(facets).map(([facet, values]) => [facet, [...new Set(values.flatMap(({ id }) => id ?? []))]]);
  return Object.fromEntries(entries) as Record<FacetId, string[]>;
}

/** All that the page of a story says, a line each: the story itself first, for the passage shown is looked for in this order. */
async function textOf({ story, document }: StoryEntry, { fullName, line }: StoryCard): Promise<string> {
  const [record, words] = await Promise.all([recordOf(story), spirits]);
  return [
    documentText(document),
    ...story.quotations.filter(isConfirmed).map(({ text }) => text),
    ...story.events.filter(isConfirmed).map(({ date, text }) => `${date.slice(0, 4)}年，${text}`),
    ...story.figures.filter(isConfirmed).map(({ value, meaning }) => `${value}，${meaning}`),
    ...story.spirit.map(({ id, deed }) => `${findTerm(words, id).name}：${deed}`),
    `${fullName}：${line}`,
    ...record.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`),
  ].join('\n');
}

function withoutTones(syllables: string[]): string {
  return syllables.join(' ').normalize('NFD').replace(/\p{M}/gu, '');
}

async function storyRecord(entry: StoryEntry, card: StoryCard): Promise<SearchRecord> {
  const { story } = entry;
  return {
    url: card.href,
    content: pairLetters(await textOf(entry, card)),
    language: LANGUAGE,
    meta: { kind: card.kind, title: pairLetters(card.fullName), line: pairLetters(card.line) },
    filters: idsByFacet(card),
    sort: { era: card.era, name: withoutTones(story.reading) },
  };
}

function excerptRecord({ text, href, speech, spirits, cards }: ExcerptView): SearchRecord {
  const pairs: PairedStory[] = cards.map((card) => ({ name: card.fullName, href: card.href }));
  return {
    url: href,
    content: pairLetters(`${text}\n${speech.title}`),
    language: LANGUAGE,
    meta: { kind: 'excerpt', speech: pairLetters(speech.title), pairs: JSON.stringify(pairs) },
    filters: { kind: ['excerpt'], spirit: spirits.map(({ id }) => id) },
    sort: { era: LAST, name: `${LAST}${speech.id}` },
  };
}

/** A pack is found by what it is, for whom and about whom; what it tells of people is found in their stories. */
function lessonRecord({ href, lesson, stage, kind, length, cards }: LessonView): SearchRecord {
  const people = cards.map(({ fullName }) => fullName).join('、');
  return {
    url: href,
    content: pairLetters([lesson.summary, `${stage}${kind}，${length}`, lesson.question, people].join('\n')),
    language: LANGUAGE,
    meta: { kind: 'lesson', title: pairLetters(lesson.title), line: pairLetters(`${stage}${kind}：${lesson.question}`) },
    filters: { kind: ['lesson'] },
    sort: { era: LAST, name: `${LAST}${LAST}` },
  };
}

/** What the search finds: every published story, every excerpt and every pack, each with its text, its facets and its address. */
export const searchRecords: Promise<SearchRecord[]> = Promise.all([stories, cards, excerptViews, lessonViews]).then(async ([entries, list, excerpts, packs]) => [
  ...(await Promise.all(entries.map((entry, index) => storyRecord(entry, list[index]!)))),
  ...excerpts.map(excerptRecord),
  ...packs.map(lessonRecord),
]);
