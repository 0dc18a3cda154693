import type { OpenStory } from '../../schema/open-story.ts';
import { DATA_TEXT } from '../../text/data.ts';
import { TEXT } from '../../text/site.ts';

/** A column of `stories.csv`. */
export interface OpenColumn {
  id: keyof typeof DATA_TEXT.columns;
  read: (story: OpenStory) => string;
}

const list = (values: readonly string[]): string => values.join('；');
const marks = (sources: readonly number[] | undefined): string => sources?.join(',') ?? '';
const marked = (text: string, sources: readonly number[]): string => `${text}[${marks(sources)}]`;

/**
 * The columns of the table, each once: a fact that the record gives sources for has their numbers in square brackets
 * behind it, or in a column of its own.
 */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
  { id: 'id', read: ({ id }) => id },
  { id: 'name', read: ({ name }) => name },
  { id: 'reading', read: ({ reading }) => reading },
  { id: 'kind', read: ({ kind }) => TEXT.kinds[kind] },
  { id: 'aliases', read: ({ aliases }) => list(aliases.map(({ name, sources }) => marked(name, sources))) },
  { id: 'gender', read: ({ gender }) => gender ?? '' },
  { id: 'ethnicity', read: ({ ethnicity }) => ethnicity ?? '' },
  { id: 'birth', read: ({ birth }) => birth?.date ?? '' },
  { id: 'birthSources', read: ({ birth }) => marks(birth?.sources) },
  { id: 'death', read: ({ death }) => death?.date ?? '' },
  { id: 'deathSources', read: ({ death }) => marks(death?.sources) },
  { id: 'named', read: ({ named }) => named?.date ?? '' },
  { id: 'namedSources', read: ({ named }) => marks(named?.sources) },
  { id: 'nativePlace', read: ({ nativePlace }) => nativePlace ?? '' },
  { id: 'occupation', read: ({ occupation }) => occupation },
  { id: 'employer', read: ({ employer }) => list(employer) },
  { id: 'industry', read: ({ industry }) => industry.name },
  { id: 'region', read: ({ region }) => region.name },
  { id: 'era', read: ({ era }) => era.name },
  { id: 'honours', read: ({ honours }) => list(honours.map(({ title, years, sources }) => marked([years.join('、'), title].filter(Boolean).join(' '), sources))) },
  { id: 'events', read: ({ events }) => list(events.map(({ date, text, sources }) => marked(`${date} ${text}`, sources))) },
  { id: 'figures', read: ({ figures }) => list(figures.map(({ value, meaning, sources }) => marked(`${value} ${meaning}`, sources))) },
  { id: 'spirit', read: ({ spirit }) => list(spirit.map(({ name, deed, sources }) => marked(`${name}：${deed}`, sources))) },
  { id: 'line', read: ({ line }) => line },
  { id: 'summary', read: ({ summary }) => summary },
  { id: 'sources', read: ({ sources }) => list(sources.map(({ number, title, publisher }) => `${number}. ${title}，${publisher}`)) },
  { id: 'updated', read: ({ updated }) => updated },
  { id: 'url', read: ({ url }) => url ?? '' },
];

/** The table of the stories: its head, then a row for each. */
export function openRows(stories: readonly OpenStory[]): string[][] {
  return [OPEN_COLUMNS.map(({ id }) => id), ...stories.map((story) => OPEN_COLUMNS.map(({ read }) => read(story)))];
}
