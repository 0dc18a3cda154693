import { deckOf, type DeckSlide } from '../../domain/lesson/deck.ts';
import { homeworkType, slideSetting, type SlideSetting } from '../../domain/lesson/slide-type.ts';
import { stepSpans, type StepSpan } from '../../domain/lesson/step-spans.ts';
import { quoted } from '../../domain/text/quoted.ts';
import { findTerm, type Industry, type Plate } from '../../domain/vocabulary.ts';
import { LESSON_SLIDES_TEXT as TEXT } from '../../text/lesson-slides.ts';
import { storyEntry } from '../collection.ts';
import { vocabulary } from '../vocabulary.ts';
import type { LessonView } from './lesson.ts';
import type { PassageView } from './passage.ts';

/** A plate and the material it is cut in. */
export interface SlidePlate {
  plate: Plate;
  material: Industry['material'];
}

/** What the teacher sees beside a slide. */
export interface SlideNotesView {
  rows: { label: string; paragraphs: readonly string[] }[];
  /** The number of the slide whose notes hold for this one too. */
  see?: number;
}

/** A slide with all that its page draws. */
export type SlideView = DeckSlide & {
  number: number;
  title: string;
  /** The minutes of its step. */
  span?: StepSpan;
  notes: SlideNotesView;
  setting?: SlideSetting;
  quote?: PassageView;
  picture?: SlidePlate;
};

/** The slides of a pack. */
export interface SlidesView {
  lesson: LessonView;
  slides: SlideView[];
  /** The ground of the cover and of the titles of days. */
  material: Industry['material'];
}

function titleOf(slide: DeckSlide, { lesson }: LessonView): string {
  if (slide.kind === 'cover') return lesson.title;
  if (slide.kind === 'end') return TEXT.homework;
  return slide.kind === 'day' ? slide.title : slide.slide.title;
}

function notesOf(slide: DeckSlide, { lesson }: LessonView): SlideNotesView['rows'] {
  if (slide.kind === 'cover') {
    const { teacher, pupils } = lesson.preparation;
    return [{ label: TEXT.teacherPrepares, paragraphs: teacher }, { label: TEXT.pupilsPrepare, paragraphs: pupils }];
  }
  if (slide.kind === 'day') return slide.place ? [{ label: TEXT.place, paragraphs: [slide.place] }] : [];
  if (slide.kind === 'end') return [{ label: TEXT.assessment, paragraphs: lesson.assessment }];
  const { say, pupils, tip } = slide.step;
  const rows = [{ label: TEXT.teacherSays, paragraphs: say }, { label: TEXT.pupilsDo, paragraphs: [pupils] }];
  return slide.first ? [...rows, ...(tip ? [{ label: TEXT.tip, paragraphs: [tip] }] : [])] : [];
}

/** The plate, upright where it can be, in the material of the one of the lesson's people whom it shows, else in that of its own industry. */
async function pictureOf(id: string, { lesson }: LessonView): Promise<SlidePlate> {
  const { plates, industries } = await vocabulary;
  const stories = (await Promise.all(lesson.stories.map(storyEntry))).map(({ story }) => story);
  const { narrow, ...plate } = findTerm(plates, id);
  const industry = industries.find((one) => one.plate === id) ?? findTerm(industries, (stories.find(({ plate }) => plate === id) ?? stories[0]!).industry);
  return { plate: { ...plate, file: narrow ?? plate.file }, material: industry.material };
}

function settingOf(slide: DeckSlide, { lesson, read }: LessonView): SlideSetting | undefined {
  if (slide.kind === 'end') return { type: homeworkType(lesson.homework), figure: 0, lines: [], quote: [] };
  if (slide.kind !== 'step') return undefined;
  const { quote, ...words } = slide.slide;
  return slideSetting({ ...words, ...(quote && { quote: quoted(quote.text) }), read: read !== undefined });
}

/** Where a slide stands in its deck. */
interface Place {
  number: number;
  span: StepSpan | undefined;
  /** The number of the slide that bears the words of its step. */
  told: number;
}

async function toSlide(slide: DeckSlide, { number, span, told }: Place, lesson: LessonView): Promise<SlideView> {
  const setting = settingOf(slide, lesson);
  const { quote, plate } = slide.kind === 'step' ? slide.slide : {};
  return {
    ...slide,
    number,
    title: titleOf(slide, lesson),
    notes: { rows: notesOf(slide, lesson), ...(slide.kind === 'step' && !slide.first && { see: told }) },
    ...(span && { span }),
    ...(setting && { setting }),
    ...(quote && { quote: lesson.passage(quote) }),
    ...(plate !== undefined && { picture: await pictureOf(plate, lesson) }),
  };
}

/** The slides of a pack, as their page draws them. */
export async function slidesView(lesson: LessonView): Promise<SlidesView> {
  const deck = deckOf(lesson.lesson);
  const spans = stepSpans(deck);
  const placeOf = (index: number): Place => ({
    number: index + 1,
    span: spans[index],
    told: deck.findLastIndex((one, at) => at <= index && one.kind === 'step' && one.first) + 1,
  });
  const slides = await Promise.all(deck.map((slide, index) => toSlide(slide, placeOf(index), lesson)));
  return { lesson, slides, material: lesson.cards[0]!.industry.material };
}
