import { getCollection } from 'astro:content';
import { chronicleMoments, chronicleScale, chronicleSpans, honouredIn, titlesOf, yearsOf } from '../domain/scale/chronicle.ts';
import type { Scale } from '../domain/scale/scale.ts';
import type { Moment } from '../domain/scale/timeline.ts';
import { findTerm } from '../domain/vocabulary.ts';
import type { TextDocument } from '../markdown/document.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { renderMarkdown } from '../markdown/to-html.ts';
import type { Chronicle, ChronicleEvent, EventFigure, History, Wording } from '../schema/history.ts';
import { isConfirmed } from '../schema/evidence.ts';
import { HISTORY_TEXT } from '../text/history.ts';
import { stories } from './collection.ts';
import { facetTerms } from './facet.ts';
import { paths } from './link.ts';
import { buildYear, vocabulary } from './vocabulary.ts';

export interface FigureView extends EventFigure {
  /** Who alone says so, where no second source bears it out. */
  according?: string;
}

/** One event of a chronicle as its row shows it. */
export interface EventView {
  anchor: string;
  /** `1950` or `1977–1979`. */
  years: string;
  span: boolean;
  title: string;
  html: string;
  honour: boolean;
  figures: FigureView[];
  conferred: { title: string; href?: string }[];
  people: { name: string; href: string; title: string; year: number }[];
}

export interface ChronicleView {
  chronicle: Chronicle;
  document: TextDocument;
  scale: Scale;
  moments: Moment[];
  spans: Scale[];
  events: EventView[];
}

export interface WordingView {
  wording: Wording;
  document: TextDocument;
}

type Kept<T> = { record: T; document: TextDocument };

async function find<K extends History['kind']>(kind: K, id: string): Promise<Kept<Extract<History, { kind: K }>>> {
  const entry = (await getCollection('history')).find((one) => one.id === id);
  if (entry?.data.kind !== kind) throw new Error(`No ${kind} in content/history/${id}.mdx`);
  const { document, ...record } = entry.data as History & { document: TextDocument };
  return { record: record as Extract<History, { kind: K }>, document };
}

async function conferredBy({ conferred }: ChronicleEvent): Promise<EventView['conferred']> {
  const [{ honours }, shown] = await Promise.all([vocabulary, facetTerms('honour')]);
  return conferred.map((id) => {
    const page = shown.find((term) => term.id === id);
    return { title: findTerm(honours, id).title, ...(page && { href: page.href }) };
  });
}

async function peopleOf(event: ChronicleEvent, chronicle: Chronicle): Promise<EventView['people']> {
  const [{ honours }, all] = await Promise.all([vocabulary, stories]);
  const titles = titlesOf(event, chronicle);
  return all.flatMap(({ id, story }) =>
    honouredIn(story, titles, yearsOf(event)).map((honour) => ({
      name: story.name,
      href: paths.story(id),
      title: findTerm(honours, honour.id).title,
      year: honour.year,
    })),
  );
}

async function toEvent(event: ChronicleEvent, chronicle: Chronicle): Promise<EventView> {
  const { from, to } = yearsOf(event);
  const according = (figure: EventFigure) => HISTORY_TEXT.according(chronicle.sources[figure.sources[0]! - 1]!.publisher);
  return {
    anchor: `year-${from}`,
    years: from === to ? String(from) : HISTORY_TEXT.until(from, to),
    span: to > from,
    title: event.title,
    html: renderMarkdown(parseMarkdown(event.text, 'md').children),
    honour: event.honour,
    figures: event.figures.map((figure) => ({ ...figure, ...(!isConfirmed(figure) && { according: according(figure) }) })),
    conferred: await conferredBy(event),
    people: await peopleOf(event, chronicle),
  };
}

/** All that the page of a chronicle shows. Throws where the content holds none of this id. */
export async function chronicleView(id: string): Promise<ChronicleView> {
  const { record: chronicle, document } = await find('chronicle', id);
  return {
    chronicle,
    document,
    scale: chronicleScale(chronicle, buildYear),
    moments: chronicleMoments(chronicle),
    spans: chronicleSpans(chronicle),
    events: await Promise.all(chronicle.events.map((event) => toEvent(event, chronicle))),
  };
}

/** The official wording of the three spirits. */
export async function wordingView(): Promise<WordingView> {
  const { record: wording, document } = await find('wording', 'three-spirits');
  return { wording, document };
}
