import { formatCitation, type Citation } from '../domain/citation.ts';
import { FIELDS, type FieldValue } from '../domain/field.ts';
import { honourTitle, recordHonours } from '../domain/honour.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import { relatedStories, type Reason } from '../domain/relation.ts';
import type { Moment } from '../domain/timeline.ts';
import { findTerm, type Plate } from '../domain/vocabulary.ts';
import type { TextDocument } from '../markdown/document.ts';
import { isConfirmed } from '../schema/evidence.ts';
import type { Story } from '../schema/story.ts';
import { TEXT } from '../text.ts';
import { cards, cardsOf, type StoryCard } from './card.ts';
import { stories, type StoryEntry } from './collection.ts';
import { excerptsOfStory, excerptViews, type ExcerptView } from './excerpt-view.ts';
import { facetHref } from './facet.ts';
import { publicUrl } from './page-meta.ts';
import { site, spirits, vocabulary, type SpiritEntry } from './vocabulary.ts';

export interface RecordRow {
  label: string;
  values: (FieldValue & { href?: string })[];
}

/** All that the page of one story shows. */
export interface StoryView {
  id: string;
  story: Story;
  card: StoryCard;
  document: TextDocument;
  record: RecordRow[];
  /** Birth and death, or the naming, as words: label and date. */
  dates: { label: string; date: string }[];
  moments: Moment[];
  plate?: Plate;
  plates: Plate[];
  excerpts: ExcerptView[];
  spirits: { word: SpiritEntry; deed: string; sources: number[] }[];
  related: { card: StoryCard; reasons: string[] }[];
  previous?: StoryCard;
  next?: StoryCard;
  citation: Citation;
  citationText: string;
}

async function recordOf(story: Story): Promise<RecordRow[]> {
  const words = await vocabulary;
  return FIELDS.filter((field) => field.inRecord)
    .map((field) => ({
      label: field.label(story),
      values: field.read(story, words).map((value) => ({
        ...value,
        ...(field.facet && value.id && { href: facetHref(field.facet, value.id) }),
      })),
    }))
    .filter((row) => row.values.length > 0);
}

function datesOf(story: Story): StoryView['dates'] {
  const facts =
    story.kind === 'person'
      ? [{ label: TEXT.story.born, fact: story.birth }, { label: TEXT.story.died, fact: story.death }]
      : [{ label: TEXT.story.named, fact: story.named }];
  return facts.flatMap(({ label, fact }) => (fact && isConfirmed(fact) ? [{ label, date: formatDate(fact.date) }] : []));
}

async function momentsOf(story: Story, { life }: StoryCard): Promise<Moment[]> {
  const { honours } = await vocabulary;
  const events = story.events.filter(isConfirmed).map(({ date, text }) => ({ year: yearOf(date), text, honour: false }));
  const conferred = recordHonours(story).flatMap((honour) =>
    honour.years.map((year) => ({ year, text: honourTitle(findTerm(honours, honour.id), honour), honour: true })),
  );
  const ends = [
    ...(life.from === undefined ? [] : [{ year: life.from, text: life.collective ? TEXT.story.named : TEXT.story.bornEvent, honour: false }]),
    ...(life.to === undefined ? [] : [{ year: life.to, text: TEXT.story.diedEvent, honour: false }]),
  ];
  return [...ends, ...events, ...conferred]
    .filter(({ year }) => life.to === undefined || year <= life.to)
    .sort((a, b) => a.year - b.year);
}

async function relatedTo(id: string): Promise<StoryView['related']> {
  const views = await excerptViews;
  const speechesOf = (story: string) => views.filter((view) => view.cards.some((card) => card.id === story)).map((view) => view.speech.id);
  const all = (await stories).map(({ id: other, story }) => ({
    id: other,
    industry: story.industry,
    era: story.era,
    region: story.region,
    spirit: story.spirit.map((word) => word.id),
    speeches: speechesOf(other),
  }));
  const relations = relatedStories(all.find((one) => one.id === id)!, all, 3);
  const found = await cardsOf(relations.map(({ story }) => story.id));
  const name = (reason: Reason) => TEXT.story.reasons[reason];
  return relations.map(({ reasons }, index) => ({ card: found[index]!, reasons: reasons.slice(0, 2).map(name) }));
}

async function toView({ id, story, document }: StoryEntry): Promise<StoryView> {
  const [words, all, spiritWords] = await Promise.all([vocabulary, cards, spirits]);
  const at = all.findIndex((card) => card.id === id);
  const card = all[at]!;
  const url = publicUrl(`/stories/${id}/`);
  const citation: Citation = {
    author: site.unit || site.name,
    title: `${story.name}：${story.line}`,
    site: site.name,
    updated: story.updated,
    ...(url && { url }),
  };
  return {
    id,
    story,
    card,
    document,
    record: await recordOf(story),
    dates: datesOf(story),
    moments: await momentsOf(story, card),
    ...(story.plate && { plate: findTerm(words.plates, story.plate) }),
    plates: words.plates,
    excerpts: await excerptsOfStory(id),
    spirits: story.spirit.map((deed) => ({ ...deed, word: findTerm(spiritWords, deed.id) })),
    related: await relatedTo(id),
    ...(at > 0 && { previous: all[at - 1]! }),
    ...(at < all.length - 1 && { next: all[at + 1]! }),
    citation,
    citationText: formatCitation(citation),
  };
}

/** The pages of all published stories. */
export const storyViews: Promise<StoryView[]> = stories.then((entries) => Promise.all(entries.map(toView)));
