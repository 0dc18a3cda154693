import type { Lesson } from '../../schema/lesson/lesson.ts';
import type { Slide, Step } from '../../schema/lesson/session.ts';

/** One slide of a deck, with what the teacher sees beside it. */
export type DeckSlide =
  | { kind: 'cover' }
  | { kind: 'day'; day: number; title: string; place?: string | undefined }
  | { kind: 'step'; slide: Slide; step: Step; /** The step's own first slide, which bears the teacher's words. */ first: boolean }
  | { kind: 'end' };

/** The slides of a lesson in order: a cover, those of each step, the homework; each day of a week has a title of its own. */
export function deckOf({ sessions }: Pick<Lesson, 'sessions'>): DeckSlide[] {
  const slides = sessions.flatMap(({ title, place, steps }, index): DeckSlide[] => [
    ...(title !== undefined ? [{ kind: 'day' as const, day: index + 1, title, place }] : []),
    ...steps.flatMap((step) => step.slides.map((slide, at) => ({ kind: 'step' as const, slide, step, first: at === 0 }))),
  ]);
  return [{ kind: 'cover' }, ...slides, { kind: 'end' }];
}
