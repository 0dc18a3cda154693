import { formatCitation, type Citation } from '../domain/citation.ts';
import { honourTitle, recordHonours } from '../domain/honour.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import type { Moment } from '../domain/scale/timeline.ts';
import { findTerm, type Plate } from '../domain/vocabulary.ts';
import type { TextDocument } from '../markdown/document.ts';
import { documentLevel } from '../markdown/document-level.ts';
import { isConfirmed } from '../schema/evidence.ts';
import type { Story } from '../schema/story.ts';
import { TEXT } from '../text.ts';
import { cards, type StoryCard } from './card.ts';
import { storyEntry, type StoryEntry } from './collection.ts';
import { excerptsOfStory, type ExcerptView } from './excerpt-view.ts';
import { levelView, type LevelView } from './level-view.ts';
import { publicUrl } from './page-meta.ts';
import { retellingHref } from './retelling.ts';
import { recordOf, type RecordRow } from './record.ts';
import { relativesOf } from './relatives.ts';
import { site, spirits, vocabulary, type SpiritEntry } from './vocabulary.ts';

/** All that the page of one story shows. */
export interface StoryView {
  id: string;
  story: Story;
  card: StoryCard;
  document: TextDocument;
  level: LevelView;
  /** Address of its retelling for the youngest. */
  retelling?: string;
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

const places: Promise<Map<string, number>> = cards.then((list) => new Map(list.map(({ id }, index) => [id, index])));

async function toView({ id, story, document }: StoryEntry): Promise<StoryView> {
  const [words, all, spiritWords, retelling] = await Promise.all([vocabulary, cards, spirits, retellingHref(id)]);
  const at = (await places).get(id)!;
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
    level: levelView(documentLevel(document)),
    ...(retelling && { retelling }),
    record: await recordOf(story),
    dates: datesOf(story),
    moments: await momentsOf(story, card),
    ...(story.plate && { plate: findTerm(words.plates, story.plate) }),
    plates: words.plates,
    excerpts: await excerptsOfStory(id),
    spirits: story.spirit.map((deed) => ({ ...deed, word: findTerm(spiritWords, deed.id) })),
    related: await relativesOf(id),
    ...(at > 0 && { previous: all[at - 1]! }),
    ...(at < all.length - 1 && { next: all[at + 1]! }),
    citation,
    citationText: formatCitation(citation),
  };
}

/** The page of one published story. Made when asked for: the views of 10,000 stories at once would not fit into memory. */
export async function storyView(id: string): Promise<StoryView> {
  return toView(await storyEntry(id));
}
