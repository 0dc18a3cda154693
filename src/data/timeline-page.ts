import { cutSheets } from '../domain/scale/cut-sheets.ts';
import { datedHonours, type DatedHonour } from '../domain/scale/dated-honours.ts';
import { FIELDS } from '../domain/field.ts';
import { groupByDecade, type Decade } from '../domain/scale/group-by-decade.ts';
import { livesScale } from '../domain/scale/lives-scale.ts';
import type { Scale } from '../domain/scale/scale.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Story } from '../schema/story.ts';
import { TEXT } from '../text.ts';
import { TIMELINE_TEXT } from '../text/timeline.ts';
import { cards, type StoryCard } from './card.ts';
import { storyEntry } from './collection.ts';
import { paths } from './link.ts';
import { buildYear, vocabulary } from './vocabulary.ts';

/** One honouree on the timeline. */
export interface TimelineRow extends Pick<StoryCard, 'id' | 'href' | 'name' | 'fullName' | 'years' | 'life'> {
  /** Birth and death, or naming, in words, parted where a line may break; empty where none is confirmed. */
  dates: string[];
  honours: DatedHonour[];
}

export interface TimelineDecade extends Decade<TimelineRow> {
  title: string;
}

/** A page of the timeline with the people of one decade, where one page cannot hold all. */
export interface TimelineSheet extends TimelineDecade {
  href: string;
}

export interface TimelineView {
  scale: Scale;
  decades: TimelineDecade[];
  /** Empty where everyone stands on one page. */
  sheets: TimelineSheet[];
}

/** With so many people a page weighs about 50 KB on its way, as any page of the site may. */
const MOST_ON_A_PAGE = 200;

const lifeField = FIELDS.find(({ id }) => id === 'life')!;

function datesOf(story: Story, words: Vocabulary): string[] {
  const dates = lifeField.read(story, words).map(({ text }) => text);
  return story.kind === 'collective' ? dates.map((date) => date + TEXT.fields.named) : dates;
}

async function toRow({ id, href, name, fullName, years, life }: StoryCard): Promise<TimelineRow> {
  const [{ story }, words] = await Promise.all([storyEntry(id), vocabulary]);
  return { id, href, name, fullName, years, life, dates: datesOf(story, words), honours: datedHonours(story, words.honours) };
}

function titleOf({ from, part }: { from?: number; part?: number }): string {
  const title = from === undefined ? TEXT.browse.bornUnknown : TIMELINE_TEXT.decade(from);
  return part === undefined ? title : TIMELINE_TEXT.part(title, part);
}

/** All honourees on one scale, by the decade of their birth. */
export const timeline: Promise<TimelineView> = cards.then(async (list) => {
  const decades = groupByDecade(await Promise.all(list.map(toRow)));
  return {
    scale: livesScale(list.map(({ life }) => life), buildYear),
    decades: decades.map((decade) => ({ ...decade, title: titleOf(decade) })),
    sheets: cutSheets(decades, MOST_ON_A_PAGE).map((sheet) => ({ ...sheet, title: titleOf(sheet), href: paths.timelineSheet(sheet.id) })),
  };
});
