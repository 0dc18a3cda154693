import type { FacetId } from '../domain/field.ts';
import type { PairedStory, SearchRecord } from '../domain/search-record.ts';
import { spaceHan } from '../domain/search-text.ts';
import { documentText } from '../markdown/document.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { excerptViews, type ExcerptView } from './excerpt-view.ts';
import { storyViews, type StoryView } from './story-page.ts';

const LANGUAGE = 'zh';
// Sorts behind every letter and digit.
const LAST = '~';

function idsByFacet({ facets }: StoryView['card']): Record<string, string[]> {
  const entries = Object.entries(facets).map(([facet, values]) => [facet, [...new Set(values.flatMap(({ id }) => id ?? []))]]);
  return Object.fromEntries(entries) as Record<FacetId, string[]>;
}

/** All that the page of a story says, a line each: the story itself first, for the passage shown is looked for in this order. */
function textOf({ story, document, record, spirits }: StoryView): string {
  return [
    documentText(document),
    ...story.quotations.filter(isConfirmed).map(({ text }) => text),
    ...story.events.filter(isConfirmed).map(({ date, text }) => `${date.slice(0, 4)}年，${text}`),
    ...story.figures.filter(isConfirmed).map(({ value, meaning }) => `${value}，${meaning}`),
    ...spirits.map(({ word, deed }) => `${word.name}：${deed}`),
    ...record.map(({ label, values }) => `${label}：${values.map(({ text }) => text).join('、')}`),
  ].join('\n');
}

function withoutTones(syllables: string[]): string {
  return syllables.join(' ').normalize('NFD').replace(/\p{M}/gu, '');
}

function storyRecord(view: StoryView): SearchRecord {
  const { card, story } = view;
  return {
    url: card.href,
    content: spaceHan(textOf(view)),
    language: LANGUAGE,
    meta: { kind: card.kind, title: spaceHan(card.fullName), line: spaceHan(card.line) },
    filters: idsByFacet(card),
    sort: { era: card.era, name: withoutTones(story.reading) },
  };
}

function excerptRecord({ text, href, speech, spirits, cards }: ExcerptView): SearchRecord {
  const pairs: PairedStory[] = cards.map((card) => ({ name: card.fullName, href: card.href }));
  return {
    url: href,
    content: spaceHan(text),
    language: LANGUAGE,
    meta: { kind: 'excerpt', speech: spaceHan(speech.title), pairs: JSON.stringify(pairs) },
    filters: { kind: ['excerpt'], spirit: spirits.map(({ id }) => id) },
    sort: { era: LAST, name: `${LAST}${speech.id}` },
  };
}

/** What the search finds: every published story and every excerpt, each with its text, its facets and its address. */
export const searchRecords: Promise<SearchRecord[]> = Promise.all([storyViews, excerptViews]).then(([stories, excerpts]) => [
  ...stories.map(storyRecord),
  ...excerpts.map(excerptRecord),
]);
