import { cutOpening } from '../domain/text/cut-opening.ts';
import { formatDate } from '../domain/partial-date.ts';
import { repostRows } from '../domain/text/repost-notice.ts';
import type { TextDocument } from '../markdown/document.ts';
import { toldSentences } from '../markdown/told-sentences.ts';
import { isConfirmed } from '../schema/evidence.ts';
import type { Source } from '../schema/source.ts';
import type { Story } from '../schema/story.ts';
import { PICTURE_TEXT } from '../text/picture.ts';
import { PRESS_TEXT } from '../text/press.ts';
import { publicUrl } from './page-meta.ts';
import { picturesOf, type OfferedPicture } from './picture.ts';
import { storyView, type StoryView } from './story-page.ts';
import { site } from './vocabulary.ts';

const TEXT = PRESS_TEXT.texts;
const OPENING = 300;
/** What fits on a sheet of A4 beside the rest. */
const MOST_WORDS = 2;
const MOST_FIGURES = 3;

/** A text in one length, ready to be copied. */
export interface PressText {
  id: string;
  label: string;
  use: string;
  count: number;
  text: string;
  /** Where what it says was read, as lines to stand below it. */
  sources: string[];
}

export interface PressPicture extends OfferedPicture {
  name: string;
  use: string;
  alt: string;
}

/** The sheet of paper on one person: only what is confirmed. */
export interface PressSheet {
  summary: string;
  opening: string;
  figures: Story['figures'];
  words: string[];
  sources: string[];
}

/** All that the page with a story's material shows. */
export interface PressView {
  story: StoryView;
  pictures: PressPicture[];
  caption: string;
  notice: { label: string; value: string }[];
  texts: PressText[];
  sheet: PressSheet;
  /** Full public address of the story. */
  url?: string;
}

const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;

function sourceLine({ title, publisher, date }: Source, number: number): string {
  return `${number}. ${[title, publisher, date && formatDate(date)].filter(Boolean).join('，')}`;
}

function sourceLines(story: Story, numbers: Iterable<number>): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.map((number) => sourceLine(story.sources[number - 1]!, number));
}

/** All that a story says, a section after the other, headings and backgrounds on lines of their own. */
function wholeText({ sections }: TextDocument): string {
  const parts = sections.map(({ year, heading, blocks }) => [
    ...(heading === undefined ? [] : [[year, heading].filter(Boolean).join('　')]),
    ...blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : block.kind === 'Background' ? [TEXT.background(block.title, block.text)] : [])),
  ]);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function pressTexts({ story, document }: StoryView): PressText[] {
  const told = toldSentences(document);
  const opening = cutOpening(told, OPENING);
  const full = wholeText(document);
  return [
    { id: 'line', label: TEXT.line, use: TEXT.lineUse, count: lengthOf(story.line), text: story.line, sources: [] },
    { id: 'summary', label: TEXT.summary, use: TEXT.summaryUse, count: lengthOf(story.summary), text: story.summary, sources: [] },
    { id: 'opening', label: TEXT.opening, use: TEXT.openingUse, count: lengthOf(opening.text), text: opening.text, sources: sourceLines(story, opening.sentences.flatMap(({ sources }) => sources)) },
    { id: 'full', label: TEXT.full, use: TEXT.fullUse, count: lengthOf(full), text: full, sources: sourceLines(story, story.sources.map((_, index) => index + 1)) },
  ];
}

function sheetOf({ story }: StoryView, texts: PressText[]): PressSheet {
  const opening = texts.find(({ id }) => id === 'opening')!;
  const words = story.quotations.filter((one) => one.speaker === undefined && isConfirmed(one)).map(({ text }) => text);
  return {
    summary: story.summary,
    opening: opening.text,
    figures: story.figures.filter(isConfirmed).slice(0, MOST_FIGURES),
    words: words.slice(0, MOST_WORDS),
    sources: opening.sources,
  };
}

async function pressPictures(id: string, { card }: StoryView): Promise<PressPicture[]> {
  return (await picturesOf(id)).map((picture) => {
    const { name, use } = PICTURE_TEXT.kinds[picture.kind]!;
    return { ...picture, name, use, alt: PRESS_TEXT.caption.alt(name, card.fullName, card.line) };
  });
}

function captionOf({ story, plate }: StoryView): string {
  const { caption } = PRESS_TEXT;
  const said = plate ? caption.plate(story.name, story.occupation, plate.thread) : caption.plain(story.name, story.occupation);
  return said + caption.credit(site.name);
}

/** The page with the material of one published story. */
export async function pressView(id: string): Promise<PressView> {
  const story = await storyView(id);
  const url = publicUrl(`/stories/${id}/`);
  const texts = pressTexts(story);
  const { title, author, updated } = story.citation;
  return {
    story,
    pictures: await pressPictures(id, story),
    caption: captionOf(story),
    notice: repostRows({ title, source: site.name, author, date: updated, ...(url && { url }) }),
    texts,
    sheet: sheetOf(story, texts),
    ...(url && { url }),
  };
}
